import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someCommunes } from "../../testing/arbitraries.ts";
import { type DemandPoint, demandAtSeats } from "../demand/demand.ts";
import { rangeOfRoadKm } from "../network/measured-error.ts";
import { isInTerritory } from "../territory-members.ts";
import { distributeAccess, populationWithin } from "./access-distribution.ts";
import { certaintyOf } from "./cost-range.ts";
import { distributeRange, populationRangeWithin, shareRangeWithin } from "./distribution-range.ts";
import { measureTerritories } from "./measure-territories.ts";
import { shareRangeOf } from "./share-range.ts";

const someCost = fc.oneof(
  fc.constant(Number.POSITIVE_INFINITY),
  fc.integer({ min: 0, max: 40 }),
  fc.double({ min: 0, max: 40, noNaN: true }),
);
const pointsAndCosts = someCommunes.chain((communes) =>
  fc.tuple(
    fc.constant(demandAtSeats(communes)),
    fc.array(someCost, { minLength: communes.length, maxLength: communes.length }),
  ),
);
const someThreshold = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0, max: 60, noNaN: true }));

/** Brute force: certainty of each point to be within a cost. */
function askEach(points: readonly DemandPoint[], cost: readonly number[], threshold: number) {
  let [least, most] = [0, 0];
  for (const [rank, { population }] of points.entries()) {
    const certainty = certaintyOf(rangeOfRoadKm(cost[rank] ?? Number.NaN), threshold);
    if (certainty === "dedans") least += population;
    if (certainty !== "au-dela") most += population;
  }
  return { least, most };
}

describe("the range of a curve", () => {
  it("counts at any cost the people that a scan of all points counts", () => {
    fc.assert(
      fc.property(pointsAndCosts, someThreshold, ([{ points }, cost], threshold) => {
        const range = distributeRange(points, cost, rangeOfRoadKm);
        expect(populationRangeWithin(range, threshold)).toEqual(askEach(points, cost, threshold));
      }),
    );
  });

  it("contains the curve at any cost", () => {
    fc.assert(
      fc.property(pointsAndCosts, someThreshold, ([{ points }, cost], threshold) => {
        const { least, most } = populationRangeWithin(distributeRange(points, cost, rangeOfRoadKm), threshold);
        const covered = populationWithin(distributeAccess(points, cost), threshold);
        expect(least).toBeLessThanOrEqual(covered);
        expect(most).toBeGreaterThanOrEqual(covered);
      }),
    );
  });

  it("equals at the threshold the range of the territory's share", () => {
    fc.assert(
      fc.property(pointsAndCosts, fc.integer({ min: 1, max: 45 }), ([demand, cost], threshold) => {
        const measures = { demand, epcis: [], cost, rangeOf: rangeOfRoadKm, places: [], threshold };
        for (const access of measureTerritories("departement", measures)) {
          const range = distributeRange(demand.points, cost, rangeOfRoadKm, (commune) =>
            isInTerritory(commune, access.ref),
          );
          expect(shareRangeWithin(range, threshold)).toEqual(shareRangeOf(access));
        }
      }),
    );
  });
});
