import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { greatCircleDistanceKm } from "../../geo/great-circle-distance.ts";
import { allowedChoices, anySitingWorld, type SitingWorld, toProblem } from "../../testing/siting-builders.ts";
import { pMedianOfWorstTenth, worstTenth } from "./worst-tenth.ts";

const METRE = 0.001;
const THRESHOLD_KM = 10.5;

function nearestKm({ communes, points, places }: SitingWorld, rank: number, sites: readonly number[]): number {
  const position = points[rank]?.position ?? [0, 0];
  const added = sites.flatMap((site) => communes[site] ?? []);
  return Math.min(...[...places, ...added].map((place) => greatCircleDistanceKm(place.position, position)));
}

function peopleOf({ points }: SitingWorld, ranks: readonly number[]): number {
  return ranks.reduce((sum, rank) => sum + (points[rank]?.population ?? 0), 0);
}

const anyWorldWithPlaces = anySitingWorld.filter(({ places }) => places.length > 0);

describe("The tenth that is the worst served", () => {
  it("has at least a tenth of the people, who are farther than all others, and without its nearest points less", () => {
    fc.assert(
      fc.property(anyWorldWithPlaces, (world) => {
        const tenth = worstTenth(toProblem(world));
        const all = peopleOf(world, world.demand);
        const costs = tenth.map((rank) => nearestKm(world, rank, []));
        const from = Math.min(...costs);
        expect(peopleOf(world, tenth)).toBeGreaterThanOrEqual(all / 10);
        const beyond = tenth.filter((rank) => nearestKm(world, rank, []) > from + METRE);
        if (tenth.length > 0) expect(peopleOf(world, beyond)).toBeLessThan(all / 10);
        for (const rank of world.demand) {
          if (tenth.includes(rank) || peopleOf(world, [rank]) === 0) continue;
          expect(nearestKm(world, rank, [])).toBeLessThanOrEqual(from + METRE);
        }
      }),
    );
  });

  it("comes nearer on average by no more than by the best of all choices, and by as much where this is said to be proven", () => {
    fc.assert(
      fc.property(anyWorldWithPlaces, (world) => {
        const problem = toProblem(world);
        const tenth = worstTenth(problem);
        const people = peopleOf(world, tenth);
        const meanKm = (sites: readonly number[]) =>
          people === 0
            ? 0
            : tenth.reduce((sum, rank) => sum + peopleOf(world, [rank]) * nearestKm(world, rank, sites), 0) / people;
        const best = Math.min(...allowedChoices(world).map(meanKm));
        const { before, sites, bound, isBest, population } = pMedianOfWorstTenth(problem, THRESHOLD_KM);
        const after = sites.at(-1)?.after ?? before;
        expect(population).toBe(people);
        expect(before).toBeCloseTo(meanKm([]), 6);
        expect(after).toBeCloseTo(meanKm(sites.map(({ commune }) => commune)), 6);
        expect(after).toBeGreaterThanOrEqual(best - METRE);
        expect(before - bound).toBeLessThanOrEqual(best + METRE);
        if (isBest) expect(after).toBeLessThanOrEqual(best + METRE);
      }),
    );
  });

  it("is served within the threshold as the places say", () => {
    fc.assert(
      fc.property(anyWorldWithPlaces, (world) => {
        const problem = toProblem(world);
        const { tenth, sites } = pMedianOfWorstTenth(problem, THRESHOLD_KM);
        const within = (opened: readonly number[]) =>
          peopleOf(
            world,
            worstTenth(problem).filter((rank) => nearestKm(world, rank, opened) <= THRESHOLD_KM),
          );
        expect(tenth?.of).toBe(peopleOf(world, world.demand));
        expect(tenth?.servedBefore).toBe(within([]));
        expect(tenth?.servedAfter).toBe(within(sites.map(({ commune }) => commune)));
      }),
    );
  });
});
