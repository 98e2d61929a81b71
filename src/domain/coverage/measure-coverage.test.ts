import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { greatCircleDistanceKm } from "../../geo/great-circle-distance.ts";
import { someCommunes, someServicePoint, someServicePoints } from "../../testing/arbitraries.ts";
import { aCommune, aServicePoint } from "../../testing/builders.ts";
import type { CodeDepartement } from "../codes.ts";
import type { ServicePoint } from "../service-point.ts";
import type { Commune } from "../territory.ts";
import { isCovered, measureCoverage } from "./measure-coverage.ts";
import { nearestCosts } from "./nearest-costs.ts";

const someRadius = fc.integer({ min: 5, max: 120 });

function measure(communes: readonly Commune[], points: readonly ServicePoint[], radiusKm: number) {
  return measureCoverage(communes, nearestCosts(communes, points).cost, radiusKm);
}

describe("measureCoverage", () => {
  it("adds up the inhabitants whose town hall lies within the radius of some place", () => {
    fc.assert(
      fc.property(someCommunes, someServicePoints, someRadius, (communes, points, radiusKm) => {
        const covered = communes.filter(({ position }) =>
          points.some((point) => greatCircleDistanceKm(position, point.position) <= radiusKm),
        );
        const { whole } = measure(communes, points, radiusKm);
        expect(whole.coveredPopulation).toBe(covered.reduce((sum, { population }) => sum + population, 0));
        expect(whole.coveredCommunes).toBe(covered.length);
        expect(whole.communes).toBe(communes.length);
      }),
    );
  });

  it("adds its départements up to the whole", () => {
    fc.assert(
      fc.property(someCommunes, someServicePoints, someRadius, (communes, points, radiusKm) => {
        const { whole, byDepartement } = measure(communes, points, radiusKm);
        for (const figure of ["population", "coveredPopulation", "communes", "coveredCommunes"] as const) {
          expect([...byDepartement.values()].reduce((sum, part) => sum + part[figure], 0)).toBe(whole[figure]);
        }
      }),
    );
  });

  it("never covers fewer with one more place", () => {
    fc.assert(
      fc.property(
        someCommunes,
        someServicePoints,
        someServicePoint,
        someRadius,
        (communes, points, another, radius) => {
          const before = measure(communes, points, radius).whole.coveredPopulation;
          expect(measure(communes, [...points, another], radius).whole.coveredPopulation).toBeGreaterThanOrEqual(
            before,
          );
        },
      ),
    );
  });

  it("never covers fewer with a larger radius", () => {
    fc.assert(
      fc.property(someCommunes, someServicePoints, someRadius, (communes, points, radiusKm) => {
        const before = measure(communes, points, radiusKm).whole.coveredPopulation;
        expect(measure(communes, points, radiusKm + 5).whole.coveredPopulation).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it("does not depend on the order of communes and places", () => {
    fc.assert(
      fc.property(someCommunes, someServicePoints, someRadius, (communes, points, radiusKm) => {
        const reversed = measure(communes.toReversed(), points.toReversed(), radiusKm);
        expect(reversed).toEqual(measure(communes, points, radiusKm));
      }),
    );
  });

  it("covers a share of 0 when there is no place", () => {
    expect(measure([aCommune({ population: 2500 })], [], 30).whole.share).toBe(0);
  });

  it("has no share where nobody lives", () => {
    const { whole } = measure([aCommune({ population: 0 })], [aServicePoint()], 30);
    expect(whole).toEqual({ population: 0, coveredPopulation: 0, share: undefined, communes: 1, coveredCommunes: 1 });
    expect(measure([], [], 30).whole.share).toBeUndefined();
  });

  it("takes a commune exactly at the threshold as covered, and one without a cost as not", () => {
    expect(isCovered(10, 10)).toBe(true);
    expect(isCovered(10.001, 10)).toBe(false);
    expect(measureCoverage([aCommune()], [], 30).whole.coveredCommunes).toBe(0);
  });

  it("lists the départements by code", () => {
    const communes = ["84", "04", "38"].map((code) => aCommune({ codeDepartement: code as CodeDepartement }));
    expect([...measure(communes, [], 10).byDepartement.keys()]).toEqual(["04", "38", "84"]);
  });
});
