import type { FeatureCollection } from "geojson";
import type { LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import { expect, it, vi } from "vitest";
import { buildMapStyle } from "./map-style.ts";
import { createSourceQueue, setData } from "./set-data.ts";

const NOTHING: FeatureCollection = { type: "FeatureCollection", features: [] };
const SOMETHING: FeatureCollection = {
  type: "FeatureCollection",
  features: [{ type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [6, 45] } }],
};
const LAYERS = buildMapStyle("light", "fr", "").layers;

/** A map with the layers of the style. */
function aMap() {
  const visibility = new Map(LAYERS.map((layer) => [layer.id, layer.layout?.visibility ?? "visible"]));
  const given = new Map<string, FeatureCollection>();
  const map = {
    getSource: (id: string) => ({ setData: (data: FeatureCollection) => given.set(id, data) }),
    getLayersOrder: () => LAYERS.map(({ id }) => id),
    getLayer: (id: string) => LAYERS.find((layer) => layer.id === id),
    setLayoutProperty: (layer: string, _: string, value: "none" | "visible") => visibility.set(layer, value),
  } as unknown as MapLibreMap;
  return { map, given, isVisible: (id: string) => visibility.get(id) === "visible" };
}

function layersOf(source: string): readonly string[] {
  return LAYERS.filter((layer: LayerSpecification) => "source" in layer && layer.source === source).map(({ id }) => id);
}

it.each(["way", "stops", "focus", "resorts", "places"])(
  "draws the layers of a source while it has features: %s",
  (source) => {
    const { map, given, isVisible } = aMap();
    const layers = layersOf(source);
    expect(layers.length).toBeGreaterThan(0);
    expect(layers.filter(isVisible)).toEqual([]);
    setData(map, source, SOMETHING);
    expect(given.get(source)).toBe(SOMETHING);
    expect(layers.filter(isVisible)).toEqual(layers);
    setData(map, source, NOTHING);
    expect(given.get(source)).toBe(NOTHING);
    expect(layers.filter(isVisible)).toEqual([]);
  },
);

it("leaves the visibility of the layers of the base map to the maps that they belong to", () => {
  const { map, isVisible } = aMap();
  const before = LAYERS.map(({ id }) => id).filter(isVisible);
  for (const source of ["communes", "base-roads"]) setData(map, source, SOMETHING);
  expect(LAYERS.map(({ id }) => id).filter(isVisible)).toEqual(before);
  for (const source of ["communes", "base-roads"]) setData(map, source, NOTHING);
  expect(LAYERS.map(({ id }) => id).filter(isVisible)).toEqual(before);
});

it.each(["remove", "webglcontextlost"])("changes sources in order, a task for each, until « %s »", (end) => {
  vi.useFakeTimers();
  const ends = new Map<string, () => void>();
  const map = { once: (type: string, listener: () => void) => ends.set(type, listener) } as unknown as MapLibreMap;
  const queue = createSourceQueue(map);
  const changed: string[] = [];
  for (const source of ["communes", "epci", "around"]) queue(() => changed.push(source));
  expect(changed).toEqual([]);
  vi.advanceTimersToNextTimer();
  expect(changed).toEqual(["communes"]);
  vi.advanceTimersToNextTimer();
  expect(changed).toEqual(["communes", "epci"]);
  ends.get(end)?.();
  vi.runAllTimers();
  expect(changed).toEqual(["communes", "epci"]);
  vi.useRealTimers();
});
