import fc from "fast-check";
import loadHighs from "highs";
import { describe, expect, it } from "vitest";
import { largeSitingWorld, type SitingWorld, toProblem } from "../../testing/figures-builders.ts";
import { greatCircleDistanceKm } from "../geo/position.ts";
import { maximalCovering } from "./maximal-covering.ts";
import type { Siting } from "./savings.ts";

/** An integer program solver (HiGHS, University of Edinburgh), as WebAssembly. */
const highs = await loadHighs();

const RUNS = 20;
/** No distance of the coarse grid is near it: the haversine and the chord cannot disagree. */
const THRESHOLD_KM = 10.5;
const NOBODY = 0.001;

/** What a place at a candidate's seat saves a demand point that counts, from what is there and the distance in km. */
type Saving = (population: number, presentKm: number, km: number) => number;

/**
 * The most that any choice of places saves: of so many candidates (x), each demand point is served by at most one that is chosen (z).
 * ReVelle and Swain (1970), Central facilities location.
 */
function optimum(world: SitingWorld, saving: Saving): number {
  const cells = savingsOf(world, saving);
  if (cells.length === 0) return 0;
  const sites = [...new Set(cells.map(({ site }) => site))];
  const points = [...new Set(cells.map(({ point }) => point))];
  const servedBy = (point: number) => cells.filter((cell) => cell.point === point).map(nameOf);
  const { Status, ObjectiveValue } = highs.solve(
    [
      "Maximize",
      ` saved: ${cells.map((cell) => `${cell.amount} ${nameOf(cell)}`).join("\n + ")}`,
      "Subject To",
      ` count: ${sites.map((site) => `x${site}`).join(" + ")} <= ${world.count}`,
      ...points.map((point) => ` once${point}: ${servedBy(point).join(" + ")} <= 1`),
      ...cells.map((cell) => ` open${nameOf(cell)}: ${nameOf(cell)} - x${cell.site} <= 0`),
      "Binary",
      ...sites.map((site) => ` x${site}`),
      "End",
    ].join("\n"),
    { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 },
  );
  expect(Status).toBe("Optimal");
  return ObjectiveValue;
}

interface Cell {
  readonly site: number;
  readonly point: number;
  readonly amount: number;
}

function nameOf({ site, point }: Cell): string {
  return `z${site}_${point}`;
}

function savingsOf(world: SitingWorld, saving: Saving): Cell[] {
  const { communes, points, places, candidates, demand } = world;
  const farthest = Math.max(
    ...communes.flatMap((one) => points.map((other) => greatCircleDistanceKm(one.position, other.position))),
  );
  return demand.flatMap((point) => {
    const { position, population } = points[point] ?? { position: [0, 0], population: 0 };
    const distances = places.map((place) => greatCircleDistanceKm(place.position, position));
    const presentKm = distances.length === 0 ? farthest : Math.min(...distances);
    return candidates
      .map((site) => {
        const km = greatCircleDistanceKm(communes[site]?.position ?? [0, 0], position);
        return { site, point, amount: saving(population, presentKm, km) };
      })
      .filter(({ amount }) => amount > 0);
  });
}

/** What is said of a choice must hold against the best one. Gives whether the choice is said to be the best. */
function expectHonest({ sites, bound, isBest }: Siting, best: number, tolerance: number): boolean {
  const gained = sites.reduce((sum, { gain }) => sum + gain, 0);
  expect(gained).toBeLessThanOrEqual(best + tolerance);
  expect(gained).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best - tolerance);
  expect(bound).toBeGreaterThanOrEqual(best - tolerance);
  if (isBest) expect(gained).toBeGreaterThanOrEqual(best - tolerance);
  return isBest;
}

describe("The best next places of dozens of communes, against the optimum of an integer program", () => {
  it("covers no more people than the optimum, and as many where the choice is said to be the best", () => {
    let proven = 0;
    fc.assert(
      fc.property(largeSitingWorld, (world) => {
        const best = optimum(world, (population, presentKm, km) =>
          presentKm > THRESHOLD_KM && km <= THRESHOLD_KM ? population : 0,
        );
        if (expectHonest(maximalCovering(toProblem(world), THRESHOLD_KM), best, NOBODY)) proven++;
      }),
      { numRuns: RUNS },
    );
    expect(proven).toBeGreaterThan(RUNS / 2);
  });
});
