import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCommune, aPlace } from "../../testing/builders.ts";
import { demandOfPoints, someRegionAndDemand } from "../../testing/demand-builders.ts";
import { someNearPosition } from "../../testing/territory-arbitraries.ts";
import type { CodeCommune, CodeDepartement } from "../codes.ts";
import { demandAtSeats } from "../demand/demand.ts";
import { WHOLE_REGION } from "../territory-ref.ts";
import { listGaps } from "./list-gaps.ts";
import { measureTerritories } from "./measure-territories.ts";
import { nearestCosts } from "./nearest-costs.ts";

const someThreshold = fc.integer({ min: 1, max: 30 });
const somePoints = fc.array(
  someNearPosition.map((position) => aPlace({ position })),
  { maxLength: 3 },
);

describe("listGaps", () => {
  it("lists the uncovered people of each territory, the most populated commune first", () => {
    fc.assert(
      fc.property(someRegionAndDemand, somePoints, someThreshold, ([{ epcis }, demand], places, threshold) => {
        const costs = nearestCosts(demand.points, places);
        const measures = { demand, epcis, cost: costs.cost, places, threshold };
        for (const level of ["epci", "departement", "region"] as const) {
          for (const row of measureTerritories(level, measures)) {
            const gaps = listGaps(demand, costs, places, threshold, row.ref);
            const people = gaps.map(({ population }) => population);
            expect(people.reduce((sum, count) => sum + count, 0)).toBe(row.uncoveredPopulation);
            expect(gaps).toHaveLength(row.communes - row.coveredCommunes);
            expect(people).toEqual([...people].sort((a, b) => b - a));
          }
        }
      }),
    );
  });

  it("gives the nearest place and its cost, and none without a way", () => {
    const near = aCommune({ code: "05001" as CodeCommune, population: 200 });
    const cutOff = aCommune({ code: "05002" as CodeCommune, population: 200 });
    const costs = { cost: Float64Array.of(12, Number.POSITIVE_INFINITY), placeIndex: Int32Array.of(0, -1) };
    const gaps = listGaps(demandAtSeats([near, cutOff]), costs, ["Gap"], 10, WHOLE_REGION);
    expect(gaps).toEqual([
      {
        commune: cutOff,
        population: 200,
        isPartial: false,
        hamlets: [],
        cost: Number.POSITIVE_INFINITY,
        nearest: undefined,
      },
      { commune: near, population: 200, isPartial: false, hamlets: [], cost: 12, nearest: "Gap" },
    ]);
  });

  it("represents a partly covered commune by its uncovered people", () => {
    const demand = demandOfPoints([[300, 100, 50, 0]]);
    const costs = { cost: Float64Array.of(4, 12, 30, 90), placeIndex: Int32Array.of(0, 1, 2, 3) };
    expect(listGaps(demand, costs, ["Gap", "Die", "Apt", "Nice"], 10, WHOLE_REGION)).toEqual([
      { commune: demand.communes[0], population: 150, isPartial: true, hamlets: [], cost: 12, nearest: "Die" },
    ]);
  });

  it("names up to three hamlets beyond the threshold, the most populated first", () => {
    const demand = demandOfPoints([[300, 100, 50, 200, 10]]);
    const names = ["Le Bourg", "Le Laus", "", "Terre Rouge", "Le Laus"];
    const named = { ...demand, points: demand.points.map((point, rank) => ({ ...point, name: names[rank] ?? "" })) };
    const costs = { cost: Float64Array.of(4, 12, 30, 90, 99), placeIndex: Int32Array.of(0, 0, 0, 0, 0) };
    const [gap] = listGaps(named, costs, ["Gap"], 10, WHOLE_REGION);
    expect(gap?.hamlets).toEqual(["Terre Rouge", "Le Laus"]);
  });

  it("leaves out the communes of other territories, and those at the threshold", () => {
    const communes = [aCommune(), aCommune({ codeDepartement: "05" as CodeDepartement })];
    const costs = { cost: Float64Array.of(10, 99), placeIndex: Int32Array.of(0, 0) };
    expect(
      listGaps(demandAtSeats(communes), costs, [0], 10, { level: "departement", code: "04" as CodeDepartement }),
    ).toEqual([]);
  });
});
