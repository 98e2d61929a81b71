import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distributeAccess } from "../../domain/coverage/access-distribution.ts";
import { demandAtSeats } from "../../domain/demand/demand.ts";
import { aCommune } from "../../testing/builders.ts";
import { costAtX, frameDistribution, xOfCost } from "./frame.ts";
import { type DistributionSeries, endOfAxis } from "./series.ts";

function aSeries(costs: readonly number[]): DistributionSeries {
  const communes = costs.map(() => aCommune({ population: 100 }));
  return {
    id: "region",
    name: "Tous",
    line: "subject",
    distribution: distributeAccess(demandAtSeats(communes).points, costs),
  };
}

describe("endOfAxis", () => {
  it("ends where nearly everybody is served", () => {
    expect(endOfAxis([aSeries([2, 4, 27])], 10, "km")).toBe(30);
    expect(endOfAxis([aSeries([2, 4, 27])], 10, "min")).toBe(30);
  });

  it("ignores the reference beyond the costs of the subject", () => {
    expect(endOfAxis([aSeries([2, 4, 27]), { ...aSeries([2, 4, 60]), line: "reference" }], 10, "km")).toBe(30);
  });

  it("ends beyond the threshold, but not far beyond", () => {
    expect(endOfAxis([aSeries([1, 2, 3])], 10, "km")).toBe(20);
    expect(endOfAxis([aSeries([1, 2, 300])], 10, "km")).toBe(80);
    expect(endOfAxis([aSeries([1, Infinity])], 10, "km")).toBe(80);
    expect(endOfAxis([], 20, "min")).toBe(40);
  });
});

describe("costAtX", () => {
  it("is the inverse of xOfCost", () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 900 }), fc.integer({ min: 0, max: 40 }), (width, cost) => {
        const frame = frameDistribution(width, 40);
        expect(costAtX(frame, xOfCost(frame, cost))).toBeCloseTo(cost, 9);
      }),
    );
  });

  it("clamps positions outside the axis", () => {
    const frame = frameDistribution(400, 40);
    expect([costAtX(frame, -50), costAtX(frame, 4000)]).toEqual([0, 40]);
  });
});
