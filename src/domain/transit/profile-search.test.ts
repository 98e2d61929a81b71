import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aFeed, type MadeUpFeed, STRAIGHT_WALKING } from "../../testing/transit-builders.ts";
import { earliestArrivalSlowly } from "../../testing/transit-oracle.ts";
import type { Position } from "../geo/position.ts";
import { listConnections, reverseConnections } from "./connections.ts";
import type { GtfsFeed } from "./gtfs-feed.ts";
import { createProfileSearch, type Journeys } from "./profile-search.ts";
import { createTransitNetwork, walksToStops } from "./transfers.ts";

const TUESDAY = "2026-12-01";

/** Two valleys, each with a bus, that meet at a station of two platforms 300 m apart. */
const TWO_VALLEYS: MadeUpFeed = {
  stops: { haut: [6, 44.5], bas: [6.1, 44.5], gareA: [6.2, 44.5], gareB: [6.204, 44.5], autre: [6.3, 44.5] },
  trips: [
    {
      id: "1",
      stops: [
        ["haut", "7:00:00"],
        ["bas", "7:20:00"],
        ["gareA", "7:40:00"],
      ],
    },
    {
      id: "2",
      stops: [
        ["haut", "8:00:00"],
        ["gareA", "8:30:00"],
      ],
    },
    {
      id: "3",
      stops: [
        ["gareB", "7:50:00"],
        ["autre", "8:05:00"],
      ],
    },
    {
      id: "4",
      stops: [
        ["gareB", "8:37:00"],
        ["autre", "8:52:00"],
      ],
    },
    {
      id: "5",
      stops: [
        ["gareB", "9:00:00"],
        ["autre", "9:15:00"],
      ],
    },
  ],
};

function search(feed: GtfsFeed, from: Position, to: Position, date = TUESDAY) {
  const network = createTransitNetwork([feed], [from], STRAIGHT_WALKING);
  const connections = listConnections([{ feed, date, firstStop: 0, firstBooking: 0 }]);
  const nodes = network.stopCount + 1;
  const [walks] = walksToStops(network.stops, [to], STRAIGHT_WALKING);
  const there = createProfileSearch(connections, network.toBoard, nodes).searchTo(walks ?? new Map());
  const back = createProfileSearch(reverseConnections(connections), network.afterAlighting, nodes).searchTo(
    walks ?? new Map(),
  );
  return { outward: there(network.stopCount), backward: back(network.stopCount) };
}

function clock(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

function textOf({ departures, arrivals, legs }: Journeys): readonly string[] {
  return departures.map((departure, at) => `${clock(departure)} ${clock(arrivals[at] ?? 0)} ${legs[at]}`);
}

function earliest({ departures, arrivals }: Journeys, from: number): number {
  const at = departures.findIndex((departure) => departure >= from);
  return at < 0 ? Number.POSITIVE_INFINITY : (arrivals[at] ?? 0);
}

describe("the search of all journeys of a day", () => {
  it("changes between two valleys on foot, and leaves out a change that is too short", () => {
    // 318 m with the detour take 5.5 min, and the change 2 min: the bus of 8:37 has gone at 8:37:30.
    expect(textOf(search(aFeed(TWO_VALLEYS), [6, 44.5], [6.3, 44.5]).outward)).toEqual(["7:00 8:05 2", "8:00 9:15 2"]);
  });

  it.each<[string, readonly string[]]>([
    ["3,", []],
    ["2,60", ["7:00 8:05 2", "8:00 8:52 2"]],
    ["2,1200", ["7:00 8:52 2", "8:00 9:15 2"]],
  ])("changes as transfers.txt says: type and time %s", (said, expected) => {
    const files = {
      "transfers.txt": `from_stop_id,to_stop_id,transfer_type,min_transfer_time\ngareA,gareB,${said}\n`,
    };
    expect(textOf(search(aFeed({ ...TWO_VALLEYS, files }), [6, 44.5], [6.3, 44.5]).outward)).toEqual(expected);
  });

  it("takes at least a minute for a change that transfers.txt gives no time", () => {
    const at = (time: string) => ({ id: "3", stops: [["gareB", time] as const, ["autre", "8:05:00"] as const] });
    const arrivals = (time: string) => {
      const trips = TWO_VALLEYS.trips.map((trip) => (trip.id === "3" ? at(time) : trip));
      const files = {
        "transfers.txt": "from_stop_id,to_stop_id,transfer_type,min_transfer_time\ngareA,gareB,2,0\n",
      };
      return textOf(search(aFeed({ ...TWO_VALLEYS, trips, files }), [6, 44.5], [6.3, 44.5]).outward);
    };
    expect(arrivals("7:40:59")).toEqual(["8:00 8:52 2"]);
    expect(arrivals("7:41:00")).toEqual(["7:00 8:05 2", "8:00 8:52 2"]);
  });

  it("forbids a change in one direction in journeys backwards too", () => {
    const forbidding = (from: string, to: string) => ({
      ...TWO_VALLEYS,
      files: { "transfers.txt": `from_stop_id,to_stop_id,transfer_type\n${from},${to},3\n` },
    });
    const count = (madeUp: MadeUpFeed) => search(aFeed(madeUp), [6.3, 44.5], [6, 44.5]).backward.departures.length;
    expect([count(forbidding("gareA", "gareB")), count(forbidding("gareB", "gareA"))]).toEqual([0, 2]);
  });

  it("names the booking of the first vehicle that needs one, whichever of them it is", () => {
    const feed = aFeed(TWO_VALLEYS);
    const bookings = (trip: number) => {
      const pickups = feed.stopTimes.pickups.slice();
      pickups[feed.stopTimes.starts[trip] ?? 0] = 2;
      const onDemand = { ...feed, stopTimes: { ...feed.stopTimes, pickups } };
      return search(onDemand, [6, 44.5], [6.3, 44.5]).outward.bookings;
    };
    expect([bookings(0), bookings(2), bookings(3)]).toEqual([
      [1, 0],
      [1, 0],
      [0, 0],
    ]);
  });

  it("takes of two journeys at the same times the one without booking, whichever comes first", () => {
    const ride = [
      ["haut", "7:00:00"],
      ["bas", "7:30:00"],
    ] as const;
    const twice = aFeed({ ...TWO_VALLEYS, trips: ["a", "b"].map((id) => ({ id, stops: ride })) });
    const bookings = (onDemand: number) => {
      const pickups = twice.stopTimes.pickups.slice();
      pickups[twice.stopTimes.starts[onDemand] ?? 0] = 2;
      const feed = { ...twice, stopTimes: { ...twice.stopTimes, pickups } };
      return search(feed, [6, 44.5], [6.1, 44.5]).outward.bookings;
    };
    expect([bookings(0), bookings(1)]).toEqual([[0], [0]]);
  });

  it("counts the walks from the starting point and to the place", () => {
    const [journey] = textOf(search(aFeed(TWO_VALLEYS), [6.1, 44.505], [6.2, 44.495]).outward);
    expect(journey).toBe("7:10 7:49 1");
  });

  it("finds the journeys of the other direction backwards", () => {
    const { backward } = search(aFeed(TWO_VALLEYS), [6.3, 44.5], [6, 44.5]);
    // From the place at « haut » to the starting point at « autre », arrivals first, in reversed time.
    expect(backward.departures.map((time) => clock(-time))).toEqual(["9:15", "8:05"]);
    expect(backward.arrivals.map((time) => clock(-time))).toEqual(["8:00", "7:00"]);
  });

  it("uses the night buses of the service day before, and goes on after midnight", () => {
    const feed = aFeed({
      ...TWO_VALLEYS,
      trips: [
        {
          id: "nuit",
          stops: [
            ["haut", "24:30:00"],
            ["bas", "25:10:00"],
          ],
        },
      ],
    });
    expect(textOf(search(feed, [6, 44.5], [6.1, 44.5]).outward)).toEqual(["0:30 1:10 1", "24:30 25:10 1"]);
  });

  it("keeps passengers seated between the trips of a block", () => {
    const trips = (block: string) => [
      {
        id: "1",
        block,
        stops: [
          ["haut", "7:00:00"],
          ["bas", "7:30:00"],
        ] as const,
      },
      {
        id: "2",
        block,
        stops: [
          ["bas", "7:31:00"],
          ["gareA", "7:50:00"],
        ] as const,
      },
    ];
    const journeys = (block: string) =>
      textOf(search(aFeed({ ...TWO_VALLEYS, trips: trips(block) }), [6, 44.5], [6.2, 44.5]).outward);
    expect([journeys("b"), journeys("")]).toEqual([["7:00 7:50 1"], []]);
  });

  it("repeats a trip with frequencies", () => {
    const feed = aFeed({
      ...TWO_VALLEYS,
      trips: TWO_VALLEYS.trips.slice(1, 2),
      files: { "frequencies.txt": "trip_id,start_time,end_time,headway_secs\n2,10:00:00,11:00:00,1800\n" },
    });
    expect(textOf(search(feed, [6, 44.5], [6.2, 44.5]).outward)).toEqual(["10:00 10:30 1", "10:30 11:00 1"]);
  });

  it("finds nothing where no stop is in reach", () => {
    const { outward, backward } = search(aFeed(TWO_VALLEYS), [6, 44.6], [6.3, 44.5]);
    expect([textOf(outward), textOf(backward)]).toEqual([[], []]);
  });

  it("agrees with Dijkstra's algorithm on the time-expanded graph for any feed, in both directions", () => {
    fc.assert(
      fc.property(anyFeed, fc.nat({ max: 7 }), fc.nat({ max: 7 }), fc.nat({ max: 90 }), (madeUp, from, to, minute) => {
        const feed = aFeed(madeUp);
        const origin = GROUND[from] ?? HERE;
        const place = GROUND[to] ?? HERE;
        const departure = 60 * (7 * 60 + minute);
        const ask = { from: origin, to: place, departure };
        // A walk of half an hour or less is no journey here: the model « À pied » has it.
        const slow = earliestArrivalSlowly(feed, TUESDAY, STRAIGHT_WALKING, ask);
        expect(earliest(search(feed, origin, place).outward, departure)).toBe(slow);
        // The return from the place: backwards, the last arrival at the origin that leaves the place at the time or later.
        const home = earliestArrivalSlowly(feed, TUESDAY, STRAIGHT_WALKING, { from: place, to: origin, departure });
        const { backward } = search(feed, origin, place);
        const arrivals = backward.departures.filter((_, at) => -(backward.arrivals[at] ?? 0) >= departure);
        expect(Math.min(Number.POSITIVE_INFINITY, ...arrivals.map((time) => -time))).toBe(home);
      }),
      { numRuns: 100 },
    );
  });
});

const HERE: Position = [6, 44.5];
/** Eight positions some 600 m apart, so that some changes are on foot and some are not. */
const GROUND: readonly Position[] = Array.from({ length: 8 }, (_, at) => [
  6 + 0.004 * (at % 4),
  44.5 + 0.006 * Math.floor(at / 4),
]);

/** Feeds of eight stops with trips of a few minutes between 7:00 and 9:00, blocks, frequencies, transfers and closed doors. */
const anyFeed: fc.Arbitrary<MadeUpFeed> = fc
  .record({
    trips: fc.array(
      fc.record({
        start: fc.nat({ max: 100 }),
        block: fc.constantFrom("", "", "x", "y"),
        hours: fc.constantFrom(0, 0, 0, 24),
        stops: fc.array(
          fc.record({
            stop: fc.nat({ max: 7 }),
            ride: fc.nat({ max: 9 }),
            wait: fc.nat({ max: 2 }),
            doors: fc.nat({ max: 8 }),
          }),
          { minLength: 2, maxLength: 5 },
        ),
      }),
      { maxLength: 9 },
    ),
    frequencies: fc.array(fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 60 }), fc.integer({ min: 5, max: 30 })), {
      maxLength: 2,
    }),
    transfers: fc.uniqueArray(
      fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 }), fc.constantFrom(0, 1, 2, 3), fc.nat({ max: 600 })),
      { maxLength: 5, selector: ([from, to]) => `${from} ${to}` },
    ),
    parents: fc.boolean(),
  })
  .map(({ trips, frequencies, transfers, parents }): MadeUpFeed => {
    const rows = trips.flatMap(({ start, hours, stops }, trip) => {
      let minute = 60 * (7 + hours) + start;
      return stops.map(({ stop, ride, wait, doors }, rank) => {
        const arrival = minute + ride;
        minute = arrival + wait;
        const time = (at: number) => `${Math.floor(at / 60)}:${String(at % 60).padStart(2, "0")}:00`;
        return `${trip},${rank},${stop},${time(arrival)},${time(minute)},${doors === 7 ? 1 : 0},${doors === 8 ? 1 : 0}`;
      });
    });
    const known = frequencies.filter(([trip]) => trip < trips.length);
    return {
      stops: {},
      trips: trips.map(({ block }, id) => ({ id: String(id), block, stops: [] })),
      files: {
        "stops.txt": [
          "stop_id,stop_lat,stop_lon,location_type,parent_station",
          ...GROUND.map(
            ([longitude, latitude], at) => `${at},${latitude},${longitude},0,${parents && at < 2 ? "gare" : ""}`,
          ),
          "gare,44.5,6.002,1,",
        ].join("\n"),
        "stop_times.txt": [
          "trip_id,stop_sequence,stop_id,arrival_time,departure_time,pickup_type,drop_off_type",
          ...rows,
        ].join("\n"),
        "frequencies.txt": [
          "trip_id,start_time,end_time,headway_secs",
          ...known.map(
            ([trip, start, minutes]) => `${trip},7:${String(start % 60).padStart(2, "0")}:00,8:30:00,${60 * minutes}`,
          ),
        ].join("\n"),
        "transfers.txt": [
          "from_stop_id,to_stop_id,transfer_type,min_transfer_time",
          ...transfers.map((cells) => cells.join(",")),
        ].join("\n"),
      },
    };
  });
