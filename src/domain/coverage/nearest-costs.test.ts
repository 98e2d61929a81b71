import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { greatCircleDistanceKm } from "../../geo/great-circle-distance.ts";
import { someCommunes, someServicePoint, someServicePoints } from "../../testing/arbitraries.ts";
import { nearestCosts } from "./nearest-costs.ts";

describe("nearestCosts", () => {
  it("agrees with measuring every pair", () => {
    fc.assert(
      fc.property(someCommunes, someServicePoints, (communes, points) => {
        const { costKm, pointIndex } = nearestCosts(communes, points);
        communes.forEach(({ position }, index) => {
          const allKm = points.map((point) => greatCircleDistanceKm(position, point.position));
          const nearestKm = Math.min(...allKm);
          if (points.length > 0) expect(costKm[index]).toBeCloseTo(nearestKm, 6);
          expect(allKm[pointIndex[index] ?? -1] ?? Number.POSITIVE_INFINITY).toBeCloseTo(nearestKm, 6);
        });
      }),
    );
  });

  it("costs infinitely much where there is no place", () => {
    const { costKm, pointIndex } = nearestCosts([{ position: [6, 45] }], []);
    expect([...costKm, ...pointIndex]).toEqual([Number.POSITIVE_INFINITY, -1]);
  });

  it("never costs more with one more place", () => {
    fc.assert(
      fc.property(someCommunes, someServicePoints, someServicePoint, (communes, points, another) => {
        const before = nearestCosts(communes, points).costKm;
        const after = nearestCosts(communes, [...points, another]).costKm;
        expect(after.every((costKm, index) => costKm <= (before[index] ?? 0) + 1e-9)).toBe(true);
      }),
    );
  });

  it("does not depend on the order of the places", () => {
    fc.assert(
      fc.property(someCommunes, someServicePoints, (communes, points) => {
        const forwards = nearestCosts(communes, points).costKm;
        expect(nearestCosts(communes, points.toReversed()).costKm).toEqual(forwards);
      }),
    );
  });
});
