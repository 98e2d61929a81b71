import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCommune, aServicePoint } from "../../testing/builders.ts";
import { someNearPosition, someRegion } from "../../testing/territory-arbitraries.ts";
import type { CodeCommune, CodeDepartement } from "../codes.ts";
import { WHOLE_REGION } from "../territory-ref.ts";
import { listGaps } from "./list-gaps.ts";
import { measureTerritories } from "./measure-territories.ts";
import { nearestCosts } from "./nearest-costs.ts";

const someThreshold = fc.integer({ min: 1, max: 30 });
const somePoints = fc.array(
  someNearPosition.map((position) => aServicePoint({ position })),
  { maxLength: 3 },
);

describe("listGaps", () => {
  it("lists the uncovered people of each territory, the most populated commune first", () => {
    fc.assert(
      fc.property(someRegion, somePoints, someThreshold, ({ communes, epcis }, points, threshold) => {
        const costs = nearestCosts(communes, points);
        const measures = { communes, epcis, cost: costs.cost, points, threshold };
        for (const level of ["epci", "departement", "region"] as const) {
          for (const row of measureTerritories(level, measures)) {
            const gaps = listGaps(communes, costs, points, threshold, row.ref);
            const people = gaps.map(({ commune }) => commune.population);
            expect(people.reduce((sum, count) => sum + count, 0)).toBe(row.uncoveredPopulation);
            expect(gaps).toHaveLength(row.communes - row.coveredCommunes);
            expect(people).toEqual(people.toSorted((a, b) => b - a));
          }
        }
      }),
    );
  });

  it("says which place is the nearest and what it costs, and when none is", () => {
    const near = aCommune({ code: "05001" as CodeCommune });
    const cutOff = aCommune({ code: "05002" as CodeCommune });
    const costs = { cost: Float64Array.of(12, Number.POSITIVE_INFINITY), pointIndex: Int32Array.of(0, -1) };
    const gaps = listGaps([near, cutOff], costs, ["Gap"], 10, WHOLE_REGION);
    expect(gaps).toEqual([
      { commune: cutOff, cost: Number.POSITIVE_INFINITY, nearest: undefined },
      { commune: near, cost: 12, nearest: "Gap" },
    ]);
  });

  it("leaves out the communes of other territories, and those at the threshold", () => {
    const communes = [aCommune(), aCommune({ codeDepartement: "05" as CodeDepartement })];
    const costs = { cost: Float64Array.of(10, 99), pointIndex: Int32Array.of(0, 0) };
    expect(listGaps(communes, costs, [0], 10, { level: "departement", code: "04" as CodeDepartement })).toEqual([]);
  });
});
