import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { greatCircleDistanceKm } from "../../geo/great-circle-distance.ts";
import { aCommune } from "../../testing/builders.ts";
import {
  allowedChoices,
  anySitingWorld,
  anySitingWorldAndOrder,
  reorder,
  type SitingWorld,
  toProblem,
} from "../../testing/siting-builders.ts";
import { demandAtSeats } from "../demand/demand.ts";
import { pMedian } from "./p-median.ts";

/** Amounts are rounded to a metre per inhabitant. */
const METRE = 0.001;

/** Brute force; without places, the greatest distance from a seat to a demand point. */
function meanKm({ communes, points, places, demand }: SitingWorld, sites: readonly number[]): number {
  const added = sites.flatMap((site) => communes[site] ?? []);
  const cap = Math.max(
    0,
    ...(places.length > 0 ? [Number.POSITIVE_INFINITY] : []),
    ...communes.flatMap((one) => points.map((other) => greatCircleDistanceKm(one.position, other.position))),
  );
  const counted = demand.flatMap((rank) => points[rank] ?? []);
  const population = counted.reduce((sum, point) => sum + point.population, 0);
  const total = counted.reduce((sum, { position, population: people }) => {
    const distances = [...places, ...added].map((place) => greatCircleDistanceKm(place.position, position));
    return sum + people * Math.min(cap, ...distances);
  }, 0);
  return population === 0 ? 0 : total / population;
}

describe("pMedian", () => {
  it("has its guarantee, stays below the optimum, and has a valid bound", () => {
    fc.assert(
      fc.property(anySitingWorld, (world) => {
        const { sites, before, bound, isBest } = pMedian(toProblem(world));
        const best = before - Math.min(...allowedChoices(world).map((choice) => meanKm(world, choice)));
        const gained = sites.reduce((sum, { gain }) => sum + gain, 0);
        expect(before).toBeCloseTo(meanKm(world, []), 6);
        expect(gained).toBeLessThanOrEqual(best + METRE);
        expect(gained).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best - METRE);
        expect(bound).toBeGreaterThanOrEqual(best - METRE);
        if (isBest) expect(gained).toBeGreaterThanOrEqual(best - METRE);
      }),
    );
  });

  it("lists the mean after each place, of the forced and of the chosen ones the greatest gain first", () => {
    fc.assert(
      fc.property(anySitingWorld, (world) => {
        const { sites, before } = pMedian(toProblem(world));
        let last = { gain: Number.POSITIVE_INFINITY, after: before };
        for (const [at, site] of sites.entries()) {
          const chosen = sites.slice(0, at + 1).map(({ commune }) => commune);
          expect(site.after).toBeCloseTo(meanKm(world, chosen), 6);
          expect(site.gain).toBe(last.after - site.after);
          const isFirstChosen = !site.isForced && sites[at - 1]?.isForced === true;
          if (!isFirstChosen) expect(site.gain).toBeLessThanOrEqual(last.gain + METRE);
          last = site;
        }
      }),
    );
  });

  it("chooses the same places whatever the order of the communes and demand points", () => {
    fc.assert(
      fc.property(anySitingWorldAndOrder, ([world, order]) => {
        const codesOf = (one: SitingWorld) =>
          pMedian(toProblem(one)).sites.map(({ commune }) => one.communes[commune]?.code);
        expect(codesOf(reorder(world, order))).toEqual(codesOf(world));
      }),
    );
  });

  it("states the cost counted for people without a way to a place", () => {
    const far = aCommune({ position: [6, 45.5] });
    const communes = [aCommune({ position: [6, 45] }), far];
    const world = {
      communes,
      points: demandAtSeats(communes).points,
      places: [],
      candidates: [0, 1],
      forced: [],
      demand: [0],
      count: 1,
    };
    const km = greatCircleDistanceKm([6, 45], [6, 45.5]);
    const alone = pMedian(toProblem(world));
    expect(alone.cappedAt).toBeCloseTo(km, 9);
    expect(alone.before).toBeCloseTo(km, 9);
    expect(alone.sites).toEqual([{ commune: 0, isForced: false, gain: alone.before, after: 0 }]);
    expect(pMedian(toProblem({ ...world, places: [far] })).cappedAt).toBeUndefined();
  });

  it("has nothing to choose without people", () => {
    const communes = [aCommune({ population: 0 })];
    const { points } = demandAtSeats(communes);
    const world = { communes, points, places: [], candidates: [0], forced: [], demand: [0], count: 3 };
    expect(pMedian(toProblem(world))).toMatchObject({ population: 0, before: 0, sites: [], bound: 0 });
  });
});
