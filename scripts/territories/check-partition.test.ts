import type { Polygon } from "geojson";
import { topology } from "topojson-server";
import type { Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import type { CodeCommune, CodeDepartement } from "../../src/domain/codes.ts";
import type { Position } from "../../src/geo/position.ts";
import { checkPartition } from "./check-partition.ts";

function rectangle(west: number, south: number, east: number, north: number): Polygon {
  return {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

function aTopology(communes: { [code: string]: Polygon }, departement: Polygon, quantization?: number): Topology {
  const collect = (territories: { [code: string]: Polygon }) => ({
    type: "FeatureCollection" as const,
    features: Object.entries(territories).map(([code, geometry]) => ({
      type: "Feature" as const,
      properties: { code },
      geometry,
    })),
  });
  return topology({ communes: collect(communes), departements: collect({ "38": departement }) }, quantization);
}

function aCommune(code: string, position: Position) {
  return { code: code as CodeCommune, position, codeDepartement: "38" as CodeDepartement };
}

const communes = [aCommune("38001", [2, 5]), aCommune("38002", [7, 5])];
const west = rectangle(0, 0, 4, 10);
const east = rectangle(4, 0, 10, 10);
/** With the vertices of the cells. */
const whole: Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [0, 0],
      [4, 0],
      [10, 0],
      [10, 10],
      [4, 10],
      [0, 10],
      [0, 0],
    ],
  ],
};

describe("checkPartition", () => {
  it("finds no fault in a partition", () => {
    expect(checkPartition(aTopology({ "38001": west, "38002": east }, whole, 1001), communes)).toEqual([]);
  });

  it("reads a topology without quantization too", () => {
    const plain = aTopology({ "38001": west, "38002": east }, whole);
    expect(plain.transform).toBeUndefined();
    expect(checkPartition(plain, communes)).toEqual([]);
  });

  it("names a commune without a cell, and a cell without a commune", () => {
    const problems = checkPartition(aTopology({ "38001": west, "38999": east }, whole), communes);
    expect(problems.filter(({ kind }) => kind === "absent").map(({ codes }) => codes)).toEqual([["38002"], ["38999"]]);
  });

  it("names a seat in the cell of another commune", () => {
    const moved = [aCommune("38001", [2, 5]), aCommune("38002", [3, 5])];
    const problems = checkPartition(aTopology({ "38001": west, "38002": east }, whole), moved);
    expect(problems.map(({ kind, codes }) => [kind, codes])).toEqual([
      ["seat", ["38002"]],
      ["seat", ["38002", "38001"]],
    ]);
  });

  it("measures a gap above one in a thousand", () => {
    const problems = checkPartition(aTopology({ "38001": rectangle(0, 0, 3.9, 10), "38002": east }, whole), communes);
    const gap = problems.find(({ kind }) => kind === "gap");
    expect(gap).toEqual({
      kind: "gap",
      codes: ["38"],
      reason: "ses communes laissent 1,00 % de sa surface sans commune",
    });
    expect(problems.filter(({ kind }) => kind === "border").flatMap(({ codes }) => codes)).toEqual(["38001", "38002"]);
  });

  it("finds an overlap by area and by crossing borders", () => {
    const slanted: Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [3, 0],
          [10, 0],
          [10, 10],
          [5, 10],
          [3, 0],
        ],
      ],
    };
    const kinds = (eastern: Polygon) =>
      new Set(
        checkPartition(aTopology({ "38001": west, "38002": eastern }, whole), communes).map(
          ({ kind, codes }) => `${kind} ${codes.join(" ")}`,
        ),
      );
    expect(kinds(rectangle(3.5, 0, 10, 10))).toContain("overlap 38");
    expect(kinds(slanted)).toContain("overlap 38001 38002");
  });

  it("finds two cells on the same side of a border", () => {
    const twins = aTopology({ "38001": west, "38002": west }, west);
    expect(checkPartition(twins, [aCommune("38001", [2, 5])])).toContainEqual(
      expect.objectContaining({ kind: "overlap", codes: ["38001", "38002"] }),
    );
  });

  it("finds a border whose vertices differ between its sides", () => {
    const bent: Polygon = { ...east, coordinates: [[...(east.coordinates[0] ?? []).slice(0, 4), [4.003, 5], [4, 0]]] };
    const problems = checkPartition(aTopology({ "38001": west, "38002": bent }, whole), communes);
    expect(problems.map(({ kind }) => kind)).toEqual(["border", "border"]);
  });

  it("throws when the topology has no communes", () => {
    expect(() => checkPartition({ type: "Topology", objects: {}, arcs: [] }, [])).toThrow("communes");
  });
});
