import { describe, expect, it } from "vitest";
import { STRAIGHT_WALKING } from "../../testing/straight-walking.ts";
import { aFeed } from "../../testing/transit-builders.ts";
import { aTransitAnswer } from "../../testing/transit-table-builders.ts";
import type { Category } from "../place.ts";
import { answerDay, keepNearest } from "./answer-day.ts";
import { listConnections } from "./connections.ts";
import { createTransitNetwork } from "./transfers.ts";

describe("the answers of a day", () => {
  const feed = aFeed({
    stops: { haut: [6, 44.5], bas: [6.2, 44.5] },
    trips: [
      {
        id: "aller",
        stops: [
          ["haut", "8:00:00"],
          ["bas", "8:40:00"],
        ],
      },
      {
        id: "retour",
        stops: [
          ["bas", "12:05:00"],
          ["haut", "12:45:00"],
        ],
      },
    ],
  });
  const network = createTransitNetwork(
    [feed],
    [
      [6, 44.5],
      [6.1, 44.6],
    ],
    STRAIGHT_WALKING,
  );
  const connections = listConnections([{ feed, date: "2026-12-01", firstStop: 0, firstBooking: 0 }]);
  const openings = [{ fromMin: 540, toMin: 720 }];
  const nearness = { nearest: 12, withinMin: 60 };

  it("are a round trip to each open place that can be reached, for each origin", () => {
    const place = { position: [6.2, 44.5], categories: ["france-services"] } as const;
    const places = [
      { ...place, hours: undefined },
      { ...place, hours: { openings, weekday: 1, isKnown: true } },
      { ...place, position: [6.4, 44.5] as const, hours: { openings, weekday: 1, isKnown: true } },
    ];
    let steps = 0;
    const advance = () => {
      steps += 1;
    };
    const answers = answerDay(network, connections, places, STRAIGHT_WALKING, { nearness, advance });
    expect(
      answers.map((own) => own.map(({ place: rank, departure, lastReturn }) => [rank, departure, lastReturn])),
    ).toEqual([[[1, 480, 725]], []]);
    expect(steps).toBe(3);
  });
});

describe("keepNearest", () => {
  const answers = [30, 10, 50, 20].map((minutes, place) => aTransitAnswer({ place, departure: 0, arrival: minutes }));
  const categories: readonly (readonly Category[])[] = [
    ["france-services"],
    ["france-services"],
    ["lieu-multiservices"],
    ["france-services"],
  ];
  const kept = (nearest: number, withinMin: number) =>
    keepNearest(answers, (place) => categories[place] ?? [], { nearest, withinMin }).map(({ place }) => place);

  it("keeps the nearest of each type, and all within the limit, the nearest first", () => {
    expect(kept(1, 0)).toEqual([1, 2]);
    expect(kept(1, 20)).toEqual([1, 3, 2]);
    expect(kept(9, 0)).toEqual([1, 3, 0, 2]);
  });
});
