import { expect, it } from "vitest";
import type { BaseMap, CellGround, CellId } from "../domain/base-map.ts";
import { composeGround } from "./ground.ts";

const EMPTY = { type: "FeatureCollection" as const, features: [] };
const NONE: CellGround = { forests: EMPTY, rivers: EMPTY, roads: EMPTY, rail: EMPTY, labels: EMPTY };

function roads(...parts: readonly { readonly ref: string; readonly cell?: CellId }[]): CellGround["roads"] {
  return {
    type: "FeatureCollection",
    features: parts.map((part) => ({
      type: "Feature",
      properties: { ...part, class: 3 },
      geometry: { type: "LineString", coordinates: [] },
    })),
  };
}

function labels(name: string): CellGround["labels"] {
  const geometry = { type: "Point" as const, coordinates: [6, 45] };
  const properties = { kind: "ville" as const, name, rank: 3 as const, zoom: 9 };
  return { type: "FeatureCollection", features: [{ type: "Feature", properties, geometry }] };
}

const OVERVIEW: BaseMap = {
  ...NONE,
  sea: EMPTY,
  lakes: EMPTY,
  glaciers: EMPTY,
  borders: EMPTY,
  roads: roads({ ref: "N90", cell: "21" }, { ref: "N90", cell: "22" }),
  labels: labels("Moûtiers"),
};

it("draws the overview alone without finer ground", () => {
  expect(composeGround(OVERVIEW, new Map())).toBe(OVERVIEW);
});

it("replaces the lines of a cell by its finer ones, and adds its labels", () => {
  const near = new Map([["22" as const, { ...NONE, roads: roads({ ref: "D902" }), labels: labels("Hautecour") }]]);
  const ground = composeGround(OVERVIEW, near);
  expect(ground.roads.features.map(({ properties: { ref, cell } }) => [ref, cell])).toEqual([
    ["N90", "21"],
    ["D902", undefined],
  ]);
  expect(ground.labels.features.map(({ properties }) => properties.name)).toEqual(["Moûtiers", "Hautecour"]);
});
