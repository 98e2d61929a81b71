import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { greatCircleDistanceKm } from "../../geo/great-circle-distance.ts";
import { allowedChoices, anySitingWorld, type SitingWorld, toProblem } from "../../testing/siting-builders.ts";
import { rangeOfRoadKm } from "../network/measured-error.ts";
import { bestSites } from "./best-sites.ts";
import { reachOf, sitesAtEnds } from "./sites-at-ends.ts";
import { SITING_AIMS, type SitingAim } from "./siting-question.ts";
import { worstTenth } from "./worst-tenth.ts";

const METRE = 0.001;
const THRESHOLD_KM = 10.5;

/** Value of a choice by brute force, greater is better: people served, or a cost with a minus sign. */
function worthOf(world: SitingWorld, aim: SitingAim, sites: readonly number[], costOf: (km: number) => number): number {
  const { communes, points, places, demand } = world;
  const stands = [...places, ...sites.flatMap((site) => communes[site] ?? [])];
  const counted = aim === "equite" ? worstTenth(toProblem(world)) : demand;
  const costs = counted.map((rank) => {
    const { position, population } = points[rank] ?? { position: [0, 0] as const, population: 0 };
    const cost = Math.min(...stands.map((place) => costOf(greatCircleDistanceKm(place.position, position))));
    return { population, cost };
  });
  const people = costs.reduce((sum, { population }) => sum + population, 0);
  if (aim === "couverture") {
    return costs.reduce((sum, { population, cost }) => sum + (cost <= THRESHOLD_KM ? population : 0), 0);
  }
  if (aim === "plus-loin") {
    return -Math.max(0, ...costs.map(({ population, cost }) => (population > 0 ? cost : 0)));
  }
  return people === 0 ? 0 : -costs.reduce((sum, { population, cost }) => sum + population * cost, 0) / people;
}

const anyWorldWithPlaces = anySitingWorld.filter(({ places }) => places.length > 0);

describe("A choice at both ends of the range of the costs", () => {
  it.each(SITING_AIMS)("has the value and the best other choice that brute force finds, for the aim %s", (aim) => {
    const toValue = (figure: number) => (aim === "couverture" ? figure : -figure);
    fc.assert(
      fc.property(anyWorldWithPlaces, fc.constantFrom("least" as const, "most" as const), (world, end) => {
        const problem = toProblem(world);
        const siting = bestSites(aim, problem, THRESHOLD_KM);
        const { before, after, best, isBest, sites } = sitesAtEnds(aim, problem, THRESHOLD_KM, siting, rangeOfRoadKm)[
          end
        ];
        const costOf = (km: number) => rangeOfRoadKm(km)[end];
        const own = siting.sites.map(({ commune }) => commune);
        const greatest = Math.max(...allowedChoices(world).map((choice) => worthOf(world, aim, choice, costOf)));
        expect(toValue(before)).toBeCloseTo(worthOf(world, aim, [], costOf), 6);
        expect(toValue(after)).toBeCloseTo(worthOf(world, aim, own, costOf), 6);
        expect(toValue(best)).toBeCloseTo(worthOf(world, aim, sites, costOf), 6);
        expect(toValue(best)).toBeLessThanOrEqual(greatest + METRE);
        if (isBest) expect(toValue(best)).toBeGreaterThanOrEqual(greatest - METRE);
      }),
      { numRuns: 200 },
    );
  });

  it("needs the costs up to the one from which no range has the threshold", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 120, noNaN: true }), (threshold) => {
        const reach = reachOf(threshold, rangeOfRoadKm);
        expect(rangeOfRoadKm(reach).least).toBeGreaterThan(threshold);
        expect(reach).toBeLessThan(1.4 * threshold + 2);
      }),
    );
  });
});
