import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { somePlaces } from "../../testing/arbitraries.ts";
import { aPlace, aStop } from "../../testing/builders.ts";
import { matchOpening, matchState } from "../filter/when.ts";
import { greatCircleDistanceKm } from "../geo/position.ts";
import { type Destination, openingPartsOf } from "../opening-hours/opening-state.ts";
import { weekOf } from "../opening-hours/opening-week.ts";
import { addDays, type ParisMoment, parisMomentOf } from "../opening-hours/paris-moment.ts";
import type { Place, Stop } from "../place.ts";
import { listDestinations } from "./list-destinations.ts";
import { chooseReachable, isFarAway, rankPlaces } from "./rank-places.ts";

/** Val d'Isère. */
const ORIGIN = [6.98, 45.448] as const;
const TUESDAY_MORNING = parisMomentOf("2026-11-24", 600);

function rankWith(places: readonly Place[], costs: readonly number[], otherSeason?: readonly number[]) {
  return rankPlaces(listDestinations(places), { costs, otherSeason }, undefined);
}

function rankStraight(places: readonly Place[], moment?: ParisMoment) {
  const all = listDestinations(places);
  const costs = all.map(({ position }) => greatCircleDistanceKm(ORIGIN, position));
  return rankPlaces(all, { costs, otherSeason: undefined }, moment);
}

/** Brute force: one distance after the other. */
function slowCost(place: Place, moment: ParisMoment | undefined): number {
  // The base of a bus receives nobody.
  const isBus = place.format === "itinerant" && place.stops.some(({ position }) => position !== undefined);
  const result = moment === undefined ? "no" : matchOpening(place, moment);
  const parts = moment === undefined || result === "no" ? undefined : openingPartsOf(place, moment);
  const isOpen = (destination: Destination) =>
    parts?.some((part) => part.destination === destination && matchState(part.state) === result) ?? true;
  const ways = (stops: readonly Stop[]) =>
    stops.flatMap((stop) =>
      stop.position !== undefined && isOpen(place.stops.indexOf(stop))
        ? [greatCircleDistanceKm(ORIGIN, stop.position)]
        : [],
    );
  const own = isBus || !isOpen("place") ? [] : [greatCircleDistanceKm(ORIGIN, place.position)];
  const settled = [...own, ...ways(place.stops.filter((stop) => weekOf(stop) !== undefined))];
  return Math.min(...(settled.length > 0 ? settled : ways(place.stops)));
}

describe("rankPlaces", () => {
  it("puts the cheapest first, unreachable places last, and equal ones by name", () => {
    const places = ["D", "Été", "b", "C", "A"].map((name) => aPlace({ id: `fs-${name}`, name }));
    const ranked = rankWith(places, [5, 7, 7, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(ranked.map(({ place }) => place.name)).toEqual(["D", "b", "Été", "A", "C"]);
  });

  it("goes to the cheapest of a place and its stops, except stops without a position", () => {
    const openingHours = "We 09:00-12:00";
    const stops = [aStop({ position: undefined }), aStop({ openingHours }), aStop({ openingHours })];
    expect(rankWith([aPlace({ stops })], [30, 20, 10])).toMatchObject([{ cost: 10, destination: 2 }]);
    expect(rankWith([aPlace({ stops })], [10, 20, 10])).toMatchObject([{ cost: 10, destination: "place" }]);
  });

  it("goes to a stop without hours only where there is no other destination, else names it as a nearer visit", () => {
    const stops = [aStop({ commune: "Névache" }), aStop({ commune: "Cervières" })];
    expect(rankWith([aPlace({ stops })], [30, 20, 10])).toMatchObject([
      { cost: 30, destination: "place", visit: { commune: "Cervières" } },
    ]);
    expect(rankWith([aPlace({ stops })], [5, 20, 10])[0]?.visit).toBeUndefined();
    expect(rankWith([aPlace({ format: "itinerant", stops })], [20, 10])).toMatchObject([{ cost: 10, destination: 1 }]);
  });

  it("goes to a stop of an itinerant service, and to its base only when no stop has a position", () => {
    const bus = (...stops: readonly Stop[]) => aPlace({ format: "itinerant", stops });
    expect(rankWith([bus(aStop({ position: undefined }), aStop())], [20])).toMatchObject([
      { cost: 20, destination: 1 },
    ]);
    expect(rankWith([bus(aStop({ position: undefined }))], [30])).toMatchObject([{ cost: 30, destination: "place" }]);
  });

  it("goes where the place is open at the selected moment", () => {
    const [record] = aPlace().records;
    const stops = [
      aStop({ position: ORIGIN, openingHours: "We 09:00-12:00" }),
      aStop({ position: [7, 45], openingHours: "Tu 09:00-12:00" }),
    ];
    const shut = { ...record, openingHours: "Mo 09:00-12:00" };
    const bus = aPlace({ position: [6.99, 45.448], records: [shut], stops });
    expect(rankStraight([bus])).toMatchObject([{ destination: 0, cost: 0 }]);
    expect(rankStraight([bus], TUESDAY_MORNING)).toMatchObject([{ destination: 1 }]);
    expect(rankStraight([bus], parisMomentOf("2026-11-29", 600))).toMatchObject([{ destination: 0 }]);
  });

  it("has no cost when the place is open only at a stop without a position", () => {
    const stops = [aStop({ position: undefined, openingHours: "Tu 09:00-12:00" })];
    const bus = aPlace({ stops });
    expect(rankStraight([bus], TUESDAY_MORNING)).toMatchObject([{ destination: 0, cost: Number.POSITIVE_INFINITY }]);
    expect(rankStraight([bus])).toMatchObject([{ destination: "place" }]);
  });

  it.each([
    [30, 215, 215],
    [215, 30, 30],
    [5, 5.9, undefined],
    [9, 10, 10],
    [100, 109, undefined],
    [100, 110, 110],
    [30, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, undefined],
  ] as const)("gives, for %d km, the other season's %d: %s", (cost, other, said) => {
    const costs = { costs: [cost], otherSeason: [other] };
    const [ranked] = rankPlaces(listDestinations([aPlace()]), costs, undefined);
    expect(ranked?.otherSeasonCost).toBe(said);
  });

  it("agrees with brute force, at any moment", () => {
    const someMoment = fc.option(
      fc
        .tuple(fc.integer({ min: 0, max: 365 }), fc.integer({ min: 0, max: 1439 }))
        .map(([day, minute]) => parisMomentOf(addDays("2026-01-01", day), minute)),
      { nil: undefined },
    );
    fc.assert(
      fc.property(somePlaces, someMoment, (places, moment) => {
        const ranked = rankStraight(places, moment);
        expect(new Set(ranked.map(({ place }) => place))).toEqual(new Set(places));
        for (const { place, cost } of ranked) expect(cost).toBe(slowCost(place, moment));
        const costs = ranked.map(({ cost }) => cost);
        expect(costs).toEqual([...costs].sort((a, b) => a - b));
      }),
    );
  });
});

it.each([
  [26, true],
  [25, false],
  [Number.POSITIVE_INFINITY, true],
])("isFarAway takes a way of %s km for far: %s", (km, expected) => {
  expect(isFarAway(km)).toBe(expected);
});

const NO_WAY = Number.POSITIVE_INFINITY;
const ranked = (costs: Readonly<Record<string, number>>) =>
  Object.entries(costs).map(([id, cost]) => ({ place: aPlace({ id }), cost }));
const idsOf = (costs: Readonly<Record<string, number>>, reached: readonly string[], most = 3) =>
  chooseReachable(ranked(costs), ({ id }) => reached.includes(id), most).map(({ id }) => id);

it("chooseReachable names the places with a way without a car first, then the nearest, and no more than asked", () => {
  expect(idsOf({ "fs-1": 5, "fs-2": 20, "fs-3": 12, "fs-4": 30 }, ["fs-2"])).toEqual(["fs-2", "fs-1", "fs-3"]);
  expect(idsOf({ "fs-1": 5, "fs-2": 20 }, [], 1)).toEqual(["fs-1"]);
});

it("chooseReachable leaves out a place without a way, unless it can be reached without a car", () => {
  expect(idsOf({ "fs-1": NO_WAY, "fs-2": NO_WAY, "fs-3": 9 }, ["fs-2"])).toEqual(["fs-2", "fs-3"]);
});

it("chooseReachable orders places of one cost by identifier", () => {
  expect(idsOf({ "fs-3": NO_WAY, "fs-2": NO_WAY, "fs-1": 4, "fs-0": 4 }, ["fs-2", "fs-3"])).toEqual([
    "fs-2",
    "fs-3",
    "fs-0",
  ]);
});
