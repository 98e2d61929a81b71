import { describe, expect, it } from "vitest";
import { aFeed } from "../../testing/transit-builders.ts";
import { countServed, cutFeed } from "./gtfs-feed.ts";

describe("a feed cut to a region", () => {
  it("keeps the stops inside, passengers aboard between them, and no trip with one stop", () => {
    const feed = aFeed({
      stops: { loin: [2, 48], a: [6, 44.5], b: [6.1, 44.5] },
      trips: [
        {
          id: "1",
          stops: [
            ["a", "8:00:00"],
            ["loin", "12:00:00"],
            ["b", "16:00:00"],
          ],
        },
        {
          id: "2",
          stops: [
            ["loin", "8:00:00"],
            ["a", "12:00:00"],
          ],
        },
      ],
    });
    const cut = cutFeed(feed, ({ position }) => position[0] > 5);
    expect([...cut.stopTimes.stops]).toEqual([1, 2]);
    expect([...cut.stopTimes.starts]).toEqual([0, 2, 2]);
    expect([countServed(feed), countServed(cut)]).toEqual([
      { trips: 2, stops: 3 },
      { trips: 1, stops: 2 },
    ]);
  });

  it("keeps the transfers between two stops inside", () => {
    const feed = aFeed({
      stops: { loin: [2, 48], a: [6, 44.5], b: [6.1, 44.5] },
      trips: [{ id: "1", stops: [] }],
      files: { "transfers.txt": "from_stop_id,to_stop_id,transfer_type\na,loin,0\nloin,b,0\na,b,0\n" },
    });
    expect(cutFeed(feed, ({ position }) => position[0] > 5).transfers.map(({ from, to }) => [from, to])).toEqual([
      [1, 2],
    ]);
  });
});
