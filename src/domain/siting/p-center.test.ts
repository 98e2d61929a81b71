import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { greatCircleDistanceKm } from "../../geo/great-circle-distance.ts";
import {
  allowedChoices,
  anySitingWorld,
  anySitingWorldAndOrder,
  reorder,
  type SitingWorld,
  toProblem,
} from "../../testing/siting-builders.ts";
import { pCenter } from "./p-center.ts";

const METRE = 0.001;

/** Brute force: the distance of the farthest inhabited point that counts; without places, at most that of the farthest pair. */
function farthestKm(world: SitingWorld, sites: readonly number[]): number {
  const { communes, points, places, demand, candidates, forced } = world;
  const added = sites.flatMap((site) => communes[site] ?? []);
  if (places.length === 0 && candidates.length + forced.length === 0) return 0;
  const cap =
    places.length > 0
      ? Number.POSITIVE_INFINITY
      : Math.max(
          0,
          ...communes.flatMap((one) => points.map((other) => greatCircleDistanceKm(one.position, other.position))),
        );
  return demand
    .flatMap((rank) => points[rank] ?? [])
    .filter(({ population }) => population > 0)
    .reduce((most, { position }) => {
      const distances = [...places, ...added].map((place) => greatCircleDistanceKm(place.position, position));
      return Math.max(most, Math.min(cap, ...distances));
    }, 0);
}

describe("pCenter", () => {
  it("brings the farthest inhabitant as near as the best of all choices, and proves it", () => {
    fc.assert(
      fc.property(anySitingWorld, (world) => {
        const { sites, before, bound, isBest } = pCenter(toProblem(world));
        const after = sites.at(-1)?.after ?? before;
        const best = Math.min(...allowedChoices(world).map((choice) => farthestKm(world, choice)));
        expect(before).toBeCloseTo(farthestKm(world, []), 6);
        expect(after).toBeCloseTo(best, 6);
        expect(after).toBeCloseTo(
          farthestKm(
            world,
            sites.map(({ commune }) => commune),
          ),
          6,
        );
        expect(isBest).toBe(true);
        expect(before - bound).toBeCloseTo(best, 6);
      }),
      { numRuns: 300 },
    );
  });

  it("opens every forced place first, at most as many as asked for, and no place of no use", () => {
    fc.assert(
      fc.property(anySitingWorld, (world) => {
        const { sites } = pCenter(toProblem(world));
        const forced = sites.slice(0, world.forced.length);
        expect(forced.map(({ commune }) => commune).sort()).toEqual([...world.forced].sort());
        expect(sites.length).toBeLessThanOrEqual(Math.max(world.count, world.forced.length));
        const after = sites.at(-1)?.after ?? 0;
        for (const { commune, isForced } of sites.slice(world.forced.length)) {
          expect(isForced).toBe(false);
          expect(world.candidates).toContain(commune);
          const others = sites.map((site) => site.commune).filter((other) => other !== commune);
          expect(farthestKm(world, others)).toBeGreaterThan(after - METRE);
        }
      }),
    );
  });

  it("has a valid bound when the proof is cut short", () => {
    fc.assert(
      fc.property(anySitingWorld, fc.integer({ min: 0, max: 30 }), (world, work) => {
        const { sites, before, bound, isBest } = pCenter(toProblem(world), work);
        const after = sites.at(-1)?.after ?? before;
        const best = Math.min(...allowedChoices(world).map((choice) => farthestKm(world, choice)));
        expect(after).toBeGreaterThanOrEqual(best - METRE);
        expect(before - bound).toBeLessThanOrEqual(best + METRE);
        if (isBest) expect(after).toBeCloseTo(best, 6);
      }),
      { numRuns: 300 },
    );
  });

  it("brings the farthest as near in any order of communes and demand points", () => {
    fc.assert(
      fc.property(anySitingWorldAndOrder, ([world, order]) => {
        const one = pCenter(toProblem(world));
        const other = pCenter(toProblem(reorder(world, order)));
        expect(other.before).toBe(one.before);
        expect(other.sites.at(-1)?.after).toBe(one.sites.at(-1)?.after);
      }),
    );
  });

  it("leaves out people whom no place reaches, and says how many", () => {
    const { problem } = threePoints();
    const { farthest, before, cappedAt } = pCenter(problem);
    expect(farthest).toEqual({ commune: 1, unreached: 30 });
    expect(before).toBe(8);
    expect(cappedAt).toBeUndefined();
  });

  it("says in which commune the farthest lives", () => {
    const { problem } = threePoints();
    const { farthest, sites } = pCenter({ ...problem, count: 2, candidates: [1] });
    expect(sites).toEqual([{ commune: 1, isForced: false, gain: 6, after: 2 }]);
    expect(farthest?.commune).toBe(0);
  });
});

/** Three demand points: one is 2 from a place, one is 8 from it and may get its own, one has no way to anything. */
function threePoints() {
  const points = [10, 20, 30].map((population, communeRank) => ({
    communeRank,
    population,
    position: [6 + communeRank, 45] as const,
  }));
  const problem = {
    communes: points.map(({ population }, rank) => ({ code: `0500${rank}` as never, population })),
    points,
    presentCost: [2, 8, Number.POSITIVE_INFINITY],
    costs: {
      starts: Uint32Array.of(0, 1, 2, 2),
      points: Uint32Array.of(0, 1),
      costs: Float64Array.of(0, 0),
      limit: 15,
    },
    candidates: [] as number[],
    forced: [],
    demand: [0, 1, 2],
    count: 1,
  };
  return { problem };
}
