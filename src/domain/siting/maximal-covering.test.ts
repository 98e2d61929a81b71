import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCommune } from "../../testing/builders.ts";
import {
  allowedChoices,
  anySitingWorld,
  anySitingWorldAndOrder,
  reorder,
  type SitingWorld,
  toProblem,
} from "../../testing/figures-builders.ts";
import { nearestCosts } from "../geo/nearest-index.ts";
import { greatCircleDistanceKm, type Position } from "../geo/position.ts";
import { maximalCovering } from "./maximal-covering.ts";

/** No distance on the coarse grid is near the threshold: haversine and chord cannot disagree. */
const THRESHOLD_KM = 10.5;

/** Brute force: every demand point that counts, every place, by the haversine. */
function coveredBy({ communes, points, places, demand }: SitingWorld, sites: readonly number[]): number {
  const positions = [...places, ...sites.flatMap((site) => communes[site] ?? [])].map(({ position }) => position);
  return demand.reduce((sum, rank) => {
    const point = points[rank];
    if (point === undefined) return sum;
    const isNear = positions.some((position) => greatCircleDistanceKm(position, point.position) <= THRESHOLD_KM);
    return isNear ? sum + point.population : sum;
  }, 0);
}

describe("maximalCovering", () => {
  it("has its guarantee, stays below the optimum, and has a valid bound", () => {
    fc.assert(
      fc.property(anySitingWorld, (world) => {
        const { sites, before, bound, isBest } = maximalCovering(toProblem(world), THRESHOLD_KM);
        const best = Math.max(...allowedChoices(world).map((choice) => coveredBy(world, choice)));
        const gained = sites.reduce((sum, { gain }) => sum + gain, 0);
        expect(before).toBe(coveredBy(world, []));
        expect(gained).toBeLessThanOrEqual(best - before);
        expect(gained).toBeGreaterThanOrEqual((1 - 1 / Math.E) * (best - before));
        expect(bound).toBeGreaterThanOrEqual(best - before);
        if (isBest) expect(gained).toBe(best - before);
      }),
    );
  });

  it("chooses among the candidates", () => {
    fc.assert(
      fc.property(anySitingWorld, (world) => {
        const { sites } = maximalCovering(toProblem(world), THRESHOLD_KM);
        for (const { commune } of sites) expect(world.candidates).toContain(commune);
      }),
    );
  });

  it("lists the gain of each place, the greatest first", () => {
    fc.assert(
      fc.property(anySitingWorld, (world) => {
        const { sites, before, population } = maximalCovering(toProblem(world), THRESHOLD_KM);
        expect(sites.length).toBeLessThanOrEqual(world.count);
        let last = before;
        let lastGain = Number.POSITIVE_INFINITY;
        for (const [at, { gain, after }] of sites.entries()) {
          const chosen = sites.slice(0, at + 1).map(({ commune }) => commune);
          expect(after).toBe(coveredBy(world, chosen));
          expect(after - last).toBe(gain);
          expect(gain).toBeGreaterThan(0);
          expect(gain).toBeLessThanOrEqual(lastGain);
          last = after;
          lastGain = gain;
        }
        expect(population).toBe(world.demand.reduce((sum, rank) => sum + (world.points[rank]?.population ?? 0), 0));
      }),
    );
  });

  it("agrees with the figures of the page once the places exist", () => {
    fc.assert(
      fc.property(anySitingWorld, ({ demand: _, ...world }) => {
        const everybody = { ...world, demand: [...world.points.keys()] };
        const { sites, before } = maximalCovering(toProblem(everybody), THRESHOLD_KM);
        const added = sites.flatMap(({ commune }) => world.communes[commune] ?? []);
        const { cost } = nearestCosts(world.points, [...world.places, ...added]);
        const covered = world.points.filter((_point, rank) => (cost[rank] ?? 0) <= THRESHOLD_KM);
        expect(sites.at(-1)?.after ?? before).toBe(covered.reduce((sum, { population }) => sum + population, 0));
      }),
    );
  });

  it("chooses the same places whatever the order of the communes and demand points", () => {
    fc.assert(
      fc.property(anySitingWorldAndOrder, ([world, order]) => {
        const codesOf = (one: SitingWorld) =>
          maximalCovering(toProblem(one), THRESHOLD_KM).sites.map(({ commune, ...figures }) => ({
            code: one.communes[commune]?.code,
            ...figures,
          }));
        expect(codesOf(reorder(world, order))).toEqual(codesOf(world));
      }),
    );
  });

  it("serves a commune in part, and gains nothing without people", () => {
    const seat: Position = [6, 45];
    const world = {
      communes: [aCommune({ position: seat, population: 500 }), aCommune({ position: [8, 45], population: 900 })],
      points: [
        { communeRank: 0, position: seat, population: 300 },
        { communeRank: 0, position: [6.2, 45] as const, population: 200 },
        { communeRank: 1, position: [8, 45] as const, population: 0 },
        { communeRank: 1, position: [8.2, 45] as const, population: 900 },
      ],
      places: [],
      candidates: [0, 1],
      demand: [0, 1, 2, 3],
      count: 2,
    };
    const { population, sites, isBest } = maximalCovering(toProblem(world), THRESHOLD_KM);
    expect({ population, sites, isBest }).toEqual({
      population: 1400,
      sites: [{ commune: 0, gain: 300, after: 300 }],
      isBest: true,
    });
  });

  it("throws for lists that end before the threshold, and for a count below 1", () => {
    const world = { communes: [], points: [], places: [], candidates: [], demand: [], count: 1 };
    expect(() => maximalCovering(toProblem(world), 1001)).toThrow(new RangeError("Costs up to 1000 do not reach 1001"));
    expect(() => maximalCovering(toProblem({ ...world, count: 0 }), 10)).toThrow(RangeError);
  });
});
