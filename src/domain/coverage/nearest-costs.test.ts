import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { greatCircleDistanceKm } from "../../geo/great-circle-distance.ts";
import { someCommunes, someServicePoint, someServicePoints } from "../../testing/arbitraries.ts";
import { nearestCosts } from "./nearest-costs.ts";

describe("nearestCosts", () => {
  it("agrees with measuring every pair", () => {
    fc.assert(
      fc.property(someCommunes, someServicePoints, (communes, points) => {
        const { cost, pointIndex } = nearestCosts(communes, points);
        communes.forEach(({ position }, index) => {
          const allKm = points.map((point) => greatCircleDistanceKm(position, point.position));
          const nearestKm = Math.min(...allKm);
          if (points.length > 0) expect(cost[index]).toBeCloseTo(nearestKm, 6);
          expect(allKm[pointIndex[index] ?? -1] ?? Number.POSITIVE_INFINITY).toBeCloseTo(nearestKm, 6);
        });
      }),
    );
  });

  it("is infinite without a place", () => {
    const { cost, pointIndex } = nearestCosts([{ position: [6, 45] }], []);
    expect([...cost, ...pointIndex]).toEqual([Number.POSITIVE_INFINITY, -1]);
  });

  it("never increases with one more place", () => {
    fc.assert(
      fc.property(someCommunes, someServicePoints, someServicePoint, (communes, points, another) => {
        const before = nearestCosts(communes, points).cost;
        const after = nearestCosts(communes, [...points, another]).cost;
        expect(after.every((cost, index) => cost <= (before[index] ?? 0) + 1e-9)).toBe(true);
      }),
    );
  });

  it("does not depend on the order of the places", () => {
    fc.assert(
      fc.property(someCommunes, someServicePoints, (communes, points) => {
        const forwards = nearestCosts(communes, points).cost;
        expect(nearestCosts(communes, points.toReversed()).cost).toEqual(forwards);
      }),
    );
  });
});
