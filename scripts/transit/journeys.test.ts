import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Position } from "../../src/domain/geo/position.ts";
import { aFeed, type MadeUpFeed, walkStraight } from "./feed-builders.ts";
import {
  CHANGE_S,
  createWalkNetwork,
  findJourneys,
  type Journey,
  LONGEST_TRANSFER_S,
  listConnections,
  reverseConnections,
  walksTo,
} from "./journeys.ts";
import type { Trip } from "./read-feed.ts";

/** Two valleys, each with a bus, that meet at a station of two platforms 300 m apart. */
const TWO_VALLEYS: MadeUpFeed = {
  stops: { haut: [6, 44.5], bas: [6.1, 44.5], gareA: [6.2, 44.5], gareB: [6.204, 44.5], autre: [6.3, 44.5] },
  trips: [
    ["1", "haut 7:00:00", "bas 7:20:00", "gareA 7:40:00"],
    ["2", "haut 8:00:00", "gareA 8:30:00"],
    ["3", "gareB 7:51:00", "autre 8:05:00"],
    ["4", "gareB 8:40:00", "autre 8:52:00"],
    ["5", "gareB 9:00:00", "autre 9:15:00"],
  ].map(([id = "", ...stops]) => ({
    id,
    stops: stops.map((text): [string, string] => {
      const [stop = "", time = ""] = text.split(" ");
      return [stop, time];
    }),
  })),
};

function search(trips: readonly Trip[], from: Position, to: Position) {
  const stops = [...new Set(trips.flatMap(({ stopTimes }) => stopTimes.map(({ stop }) => stop)))];
  const network = createWalkNetwork(stops, [from], walkStraight);
  const connections = listConnections(trips, network, ({ booking }) => (booking === undefined ? 0 : 1));
  const [egress = new Map()] = walksTo(network.stops, [to], walkStraight);
  const journeysBy = (own: typeof connections) => findJourneys(own, network, egress).get(stops.length) ?? [];
  return { outward: journeysBy(connections), backward: journeysBy(reverseConnections(connections)) };
}

function clock(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

function textsOf(journeys: readonly Journey[]): readonly string[] {
  return journeys.map(({ departure, arrival, legs }) => `${clock(departure)} ${clock(arrival)} ${legs}`);
}

describe("the search of all journeys of a day", () => {
  const { trips } = aFeed(TWO_VALLEYS);

  it("changes between two valleys on foot, and leaves out a change that is too short", () => {
    // 318 m with the detour take 5.5 min, and the change 5 min: the bus of 8:40 has gone at 8:40:30.
    expect(textsOf(search(trips, [6, 44.5], [6.3, 44.5]).outward)).toEqual(["8:00 9:15 2", "7:00 8:05 2"]);
  });

  it("changes to the bus that arrives first, though one at the next stop leaves later", () => {
    const late = { id: "6", stops: [["gareA", "8:00:00"] as const, ["autre", "8:20:00"] as const] };
    const soon = { id: "7", stops: [["gareB", "8:04:00"] as const, ["autre", "8:30:00"] as const] };
    const { trips: own } = aFeed({ ...TWO_VALLEYS, trips: [...TWO_VALLEYS.trips.slice(0, 1), late, soon] });
    expect(textsOf(search(own, [6, 44.5], [6.3, 44.5]).outward)).toEqual(["7:00 8:20 2"]);
  });

  it("names the booking of the first vehicle that needs one, whichever of them it is", () => {
    const bookings = (onDemand: number) => {
      const own = trips.map((trip, rank) =>
        rank === onDemand ? { ...trip, booking: { phone: "", noticeDays: -1 } } : trip,
      );
      return search(own, [6, 44.5], [6.3, 44.5]).outward.map(({ booking }) => booking);
    };
    expect([bookings(0), bookings(2), bookings(3)]).toEqual([
      [0, 1],
      [0, 1],
      [0, 0],
    ]);
  });

  it("counts the walks from the starting point and to the place", () => {
    expect(textsOf(search(trips, [6.1, 44.505], [6.2, 44.495]).outward)).toEqual(["7:10 7:49 1"]);
  });

  it("finds the journeys of the other direction backwards", () => {
    const { backward } = search(trips, [6.3, 44.5], [6, 44.5]);
    // From the place at « haut » to the starting point at « autre », arrivals first, in reversed time.
    expect(backward.map(({ departure, arrival }) => [clock(-departure), clock(-arrival)])).toEqual([
      ["8:05", "7:00"],
      ["9:15", "8:00"],
    ]);
  });

  it("finds nothing where no stop is in reach", () => {
    expect(search(trips, [6, 44.6], [6.3, 44.5])).toEqual({ outward: [], backward: [] });
  });

  it("agrees with a search that tries every vehicle again and again, in both directions", () => {
    fc.assert(
      fc.property(anyTrips, fc.nat({ max: 7 }), fc.nat({ max: 7 }), fc.nat({ max: 30 }), (own, from, to, minute) => {
        const [here, there] = [GROUND[from] ?? HERE, GROUND[to] ?? HERE];
        const time = 60 * (7 * 60 + minute);
        const { outward, backward } = search(own, here, there);
        const arrivals = outward.filter(({ departure }) => departure >= time).map(({ arrival }) => arrival);
        expect(Math.min(Number.POSITIVE_INFINITY, ...arrivals)).toBe(arrivalSlowly(own, here, there, time));
        // Backwards, the first arrival at the starting point of those that leave the place at the time or later.
        const returns = backward.filter(({ arrival }) => -arrival >= time).map(({ departure }) => -departure);
        expect(Math.min(Number.POSITIVE_INFINITY, ...returns)).toBe(arrivalSlowly(own, there, here, time));
      }),
      { numRuns: 300 },
    );
  });
});

const HERE: Position = [6, 44.5];
/** Eight positions some 600 m apart, so that some changes are on foot and some are not. */
const GROUND: readonly Position[] = Array.from({ length: 8 }, (_, at) => [
  6 + 0.004 * (at % 4),
  44.5 + 0.006 * Math.floor(at / 4),
]);
const STOPS = GROUND.map((position) => ({ position }));

/** Trips of a few minutes between 7:00 and 9:00, with closed doors. */
const anyTrips: fc.Arbitrary<readonly Trip[]> = fc.array(
  fc
    .record({
      start: fc.nat({ max: 40 }),
      stops: fc.array(
        fc.record({
          stop: fc.constantFrom(...STOPS),
          ride: fc.nat({ max: 9 }),
          wait: fc.nat({ max: 2 }),
          doors: fc.nat({ max: 8 }),
        }),
        { minLength: 2, maxLength: 4 },
      ),
    })
    .map(({ start, stops }): Trip => {
      let minute = 7 * 60 + start;
      const stopTimes = stops.map(({ stop, ride, wait, doors }) => {
        const arrival = 60 * (minute + ride);
        minute += ride + wait;
        return { stop, arrival, departure: 60 * minute, mayBoard: doors !== 7, mayAlight: doors !== 8 };
      });
      return { service: "", booking: undefined, stopTimes };
    }),
  { maxLength: 40, size: "max" },
);

/** Earliest arrival: the times at which passengers are ready at each stop are improved by every vehicle until nothing changes. */
function arrivalSlowly(trips: readonly Trip[], from: Position, to: Position, departure: number): number {
  const ready = new Map(STOPS.map((stop) => [stop as object, departure + walkSeconds(from, stop.position)]));
  for (let before = -1; before !== sumOf(ready); ) {
    before = sumOf(ready);
    for (const { stop, arrival } of trips.flatMap((trip) => alightings(trip, ready))) {
      for (const other of STOPS) {
        const walkS = walkSeconds(stop.position, other.position);
        const time = walkS <= LONGEST_TRANSFER_S ? arrival + walkS + CHANGE_S : Number.POSITIVE_INFINITY;
        ready.set(other, Math.min(time, ready.get(other) ?? time));
      }
    }
  }
  const arrivals = trips
    .flatMap((trip) => alightings(trip, ready))
    .map(({ stop, arrival }) => arrival + walkSeconds(stop.position, to));
  return Math.min(Number.POSITIVE_INFINITY, ...arrivals);
}

/** The stops at which passengers may leave a vehicle that they may board before. */
function alightings({ stopTimes }: Trip, ready: ReadonlyMap<object, number>): Trip["stopTimes"] {
  const isBoarded = ({ stop, departure, mayBoard }: Trip["stopTimes"][number]) =>
    mayBoard && (ready.get(stop) ?? Number.POSITIVE_INFINITY) <= departure;
  return stopTimes.filter(({ mayAlight }, rank) => mayAlight && stopTimes.slice(0, rank).some(isBoarded));
}

function walkSeconds(from: Position, to: Position): number {
  return Math.ceil(60 * (walkStraight(from, [to])[0] ?? Number.POSITIVE_INFINITY));
}

/** Of the finite times: an infinite one that becomes finite changes the sum, too. */
function sumOf(ready: ReadonlyMap<object, number>): number {
  return [...ready.values()].filter(Number.isFinite).reduce((sum, time) => sum + time, 0);
}
