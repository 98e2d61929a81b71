import type { Feature, FeatureCollection } from "geojson";
import type { GeoJSONSourceDiff, Map as MapLibreMap } from "maplibre-gl";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { BaseMap, CellGround, CellId } from "../domain/base-map.ts";
import { createGroundDrawer } from "./ground.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const EMPTY = { type: "FeatureCollection" as const, features: [] };
const NONE: CellGround = { forests: EMPTY, rivers: EMPTY, roads: EMPTY, rail: EMPTY, labels: EMPTY };

function roads(...parts: readonly { readonly id: number; readonly cell?: CellId }[]): CellGround["roads"] {
  return {
    type: "FeatureCollection",
    features: parts.map(({ id, ...properties }) => ({
      type: "Feature",
      id,
      properties: { ...properties, class: 3 },
      geometry: { type: "LineString", coordinates: [] },
    })),
  };
}

function labels(id: number): CellGround["labels"] {
  const geometry = { type: "Point" as const, coordinates: [6, 45] };
  const properties = { kind: "ville" as const, name: "Hautecour", rank: 3 as const, zoom: 9 };
  return { type: "FeatureCollection", features: [{ type: "Feature", id, properties, geometry }] };
}

const BASE_MAP: BaseMap = {
  ...NONE,
  sea: EMPTY,
  lakes: EMPTY,
  glaciers: EMPTY,
  borders: EMPTY,
  roads: roads({ id: 1, cell: "21" }, { id: 2, cell: "22" }),
  labels: labels(3),
};
const NOT_YET = new Map<CellId, CellGround>();
const NEAR = new Map([["22" as const, { ...NONE, roads: roads({ id: 4 }), labels: labels(5) }]]);

/** A drawer, the ids of the features on its map, and how often each source was set or updated. */
function aDrawer() {
  const sources = new Map<string, Map<Feature["id"], Feature>>();
  const sets: string[] = [];
  const updates: string[] = [];
  const map = {
    once: () => undefined,
    getSource: (source: string) => ({
      setData: ({ features }: FeatureCollection) => {
        sets.push(source);
        sources.set(source, new Map(features.map((one) => [one.id, one])));
      },
      updateData: ({ remove = [], add = [] }: GeoJSONSourceDiff) => {
        updates.push(source);
        for (const id of remove) sources.get(source)?.delete(id);
        for (const one of add) sources.get(source)?.set(one.id, one);
      },
    }),
  } as unknown as MapLibreMap;
  const idsOf = (source: string) => [...(sources.get(source)?.keys() ?? [])];
  return { draw: createGroundDrawer(map), idsOf, sets, updates };
}

it("draws the base map once it is loaded, each layer once and in a task of its own", () => {
  const { draw, idsOf, sets } = aDrawer();
  draw({ baseMap: undefined, nearGround: NOT_YET });
  draw({ baseMap: BASE_MAP, nearGround: NOT_YET });
  draw({ baseMap: BASE_MAP, nearGround: NOT_YET });
  vi.runOnlyPendingTimers();
  expect(sets).toHaveLength(1);
  vi.runAllTimers();
  expect(new Set(sets).size).toBe(9);
  expect(sets).toHaveLength(9);
  expect(idsOf("base-roads")).toEqual([1, 2]);
});

it("replaces the lines of a cell by its finer ones, adds its labels, and sends nothing twice", () => {
  const { draw, idsOf, sets, updates } = aDrawer();
  draw({ baseMap: BASE_MAP, nearGround: NEAR });
  draw({ baseMap: BASE_MAP, nearGround: new Map(NEAR) });
  vi.runAllTimers();
  expect(idsOf("base-roads")).toEqual([1, 4]);
  expect(idsOf("base-labels")).toEqual([3, 5]);
  expect([sets.length, updates.length]).toEqual([9, 5]);
});
