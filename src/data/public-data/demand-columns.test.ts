import { describe, expect, it } from "vitest";
import type { Settlement } from "../../domain/demand/demand.ts";
import { aCommune } from "../../testing/builders.ts";
import { readDemandColumns, toDemandColumns } from "./demand-columns.ts";
import { toSnapColumns } from "./snap-columns.ts";

const townHalls = [aCommune({ position: [6.1446, 44.051] }), aCommune({ position: [5.9, 45.25] })];
const settlement: Settlement = {
  starts: Uint32Array.from([0, 2, 3]),
  positions: [
    [6.144, 44.058],
    [6.132, 44.049],
    [5.9, 45.251],
  ],
  names: ["Le Collet", "", "Le Bourg"],
  people: {
    tous: Uint32Array.from([300, 20, 7]),
    "65-ans-et-plus": Uint32Array.from([90, 5, 1]),
    "sans-voiture": Uint32Array.from([12, 0, 1]),
  },
  roads: toSnapColumns(
    [4, 7, 9].map((node) => ({
      position: [6, 44],
      ends: [{ node, metres: 300, seconds: 40, isOnEdge: false }],
      offRoadM: 20,
    })),
    false,
  ),
};

describe("the columns of demand", () => {
  it("are restored from JSON", () => {
    const columns: unknown = JSON.parse(JSON.stringify(toDemandColumns(settlement, townHalls, settlement.roads)));
    expect(readDemandColumns(columns, townHalls)).toEqual(settlement);
  });

  it("hold positions as thousandths of a degree from the town hall", () => {
    const { east, north } = toDemandColumns(settlement, townHalls, settlement.roads);
    expect(east).toEqual([-1, -13, 0]);
    expect(north).toEqual([7, -2, 1]);
  });

  it("are rejected with a reason when they do not fit the communes or each other", () => {
    const columns = toDemandColumns(settlement, townHalls, settlement.roads);
    expect(readDemandColumns(columns, townHalls.slice(1))).toBe("points: 2 / 1");
    expect(readDemandColumns({ ...columns, aged65: [1] }, townHalls)).toBe("aged65: 1 / 3");
    expect(readDemandColumns({ ...columns, people: [1, 2, -3] }, townHalls)).toContain("people");
    expect(readDemandColumns({ ...columns, roads: { ...columns.roads, ends: [1, 1] } }, townHalls)).toBe(
      "roads.ends: 2 / 3",
    );
    expect(readDemandColumns({ ...columns, roads: { ...columns.roads, ends: [1, 1, 2] } }, townHalls)).toBe(
      "roads.node: 3 / 4",
    );
    expect(readDemandColumns("nothing", townHalls)).toContain("demand");
  });
});
