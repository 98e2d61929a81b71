import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demandOfPoints, someRegionAndDemand } from "../../testing/demand-builders.ts";
import { communeMedians } from "./commune-medians.ts";
import { nearestCosts } from "./nearest-costs.ts";

const costsOf = (...cost: readonly number[]) => ({
  cost: Float64Array.from(cost),
  placeIndex: Int32Array.from(cost, (_, rank) => rank),
});

describe("communeMedians", () => {
  it("gives the least cost that at least half of the people of the commune do not exceed", () => {
    fc.assert(
      fc.property(someRegionAndDemand, ([, demand]) => {
        const costs = nearestCosts(demand.points, [{ position: [6.2, 45.15] }]);
        const { cost } = communeMedians(demand, costs);
        for (const [rank] of demand.communes.entries()) {
          const own = demand.points.map((point, at) => ({ ...point, cost: costs.cost[at] ?? 0 }));
          const members = own.filter(({ communeRank, population }) => communeRank === rank && population > 0);
          if (members.length === 0) continue;
          const people = (most: number) =>
            members.filter((member) => member.cost <= most).reduce((sum, { population }) => sum + population, 0);
          const halves = members.map((member) => member.cost).filter((c) => 2 * people(c) >= people(Infinity));
          expect(cost[rank]).toBe(Math.min(...halves));
        }
      }),
    );
  });

  it("names the nearest place at the median", () => {
    const { cost, placeIndex } = communeMedians(demandOfPoints([[10, 30, 20]]), costsOf(2, 9, 5));
    expect([...cost]).toEqual([5]);
    expect([...placeIndex]).toEqual([2]);
  });

  it("weighs points equally without people, and sorts points without a way last", () => {
    const { cost } = communeMedians(demandOfPoints([[0, 0, 0]]), costsOf(Number.POSITIVE_INFINITY, 4, 7));
    expect([...cost]).toEqual([7]);
  });
});
