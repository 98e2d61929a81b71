import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import type { LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import { expect, it } from "vitest";
import type { Isochrone } from "../../domain/isochrone/isochrone.ts";
import { buildMapStyle } from "../../map/map-style.ts";
import type { AppState } from "../../model/app-state.ts";
import { aBareContainer } from "../../testing/bare-container.ts";
import { aPlace } from "../../testing/builders.ts";
import { aState } from "../../testing/state-builder.ts";
import { isochroneDrawers } from "./layer.ts";
import { NO_ISOCHRONES } from "./slice.ts";

const PLACE = aPlace({ id: "fs-1", position: [6.08, 44.56] });

function anIsochrone(minutes: Isochrone["minutes"]): Isochrone {
  const reach = minutes / 100;
  const ring = [
    [6.08 - reach, 44.56],
    [6.08, 44.56 - reach],
    [6.08 + reach, 44.56 + reach],
    [6.08 - reach, 44.56],
  ];
  return { minutes, askedOn: "2026-01-20", geometry: { type: "Polygon", coordinates: [ring] } };
}

/** A map where everything is visible, which records the calls. */
function aMap() {
  const style = buildMapStyle("light", "");
  const sources = new Map<string, FeatureCollection>();
  const layers: LayerSpecification[] = [];
  const befores = new Set<string>();
  const painted = new Set<string>();
  const seen = { moves: 0 };
  const map = {
    getSource: (id: string) => sources.has(id) && { setData: (data: FeatureCollection) => sources.set(id, data) },
    addSource: (id: string, { data }: { data: FeatureCollection }) => sources.set(id, data),
    addLayer: (layer: LayerSpecification, before: string) => {
      layers.push(layer);
      befores.add(before);
    },
    setPaintProperty: (id: string) => painted.add(id),
    getContainer: () => aBareContainer(800, 600),
    project: ([x, y]: [number, number]) => ({ x: 400 + (x - 6.08) * 1000, y: 300 + (y - 44.56) * 900 }),
    fitBounds: () => {
      seen.moves += 1;
    },
  };
  // Maps have a source or undefined.
  const asMap = { ...map, getSource: (id: string) => map.getSource(id) || undefined } as unknown as MapLibreMap;
  return { map: asMap, style, sources, layers, befores, painted, seen };
}

function around(found: readonly Isochrone[], changes: Partial<AppState> = {}): AppState {
  const isochrones = { ...NO_ISOCHRONES, around: "fs-1", found };
  return aState({ places: [PLACE] }, { view: "territoires", isochrones, ...changes });
}

function drawn(sources: ReadonlyMap<string, FeatureCollection>) {
  return sources.get("isochrones")?.features.map(({ geometry, properties }) => properties?.["label"] ?? geometry.type);
}

it("adds layers that are valid by the style specification, under the ways, once there is an isochrone", () => {
  const { map, style, sources, layers, befores } = aMap();
  const drawers = isochroneDrawers(map, aState());
  const show = (state: AppState) => {
    for (const draw of drawers) draw(state);
  };
  show(around([]));
  expect(layers).toEqual([]);
  show(around([anIsochrone(10)]));
  show(around([anIsochrone(10), anIsochrone(30)]));
  expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
  expect(layers.length).toBeGreaterThan(4);
  expect(style.layers.map(({ id }) => id)).toEqual(expect.arrayContaining([...befores]));
  const data = { type: "FeatureCollection" as const, features: [] };
  const whole = { ...style, sources: { isochrones: { type: "geojson" as const, data } }, layers };
  expect(validateStyleMin(whole).map(({ message }) => message)).toEqual([]);
  expect(drawn(sources)).toEqual(["30\u00a0min", "10\u00a0min", "Point"]);
});

it("fits new isochrones once, and keeps the camera of a link that opens with them", () => {
  const found = [anIsochrone(10)];
  const camera = { zoom: 9, longitude: 6.4, latitude: 44.6 };
  const movesOf = (opening: AppState, then: readonly AppState[]) => {
    const { map, seen } = aMap();
    const drawers = isochroneDrawers(map, opening);
    for (const state of [opening, ...then]) for (const draw of drawers) draw(state);
    return seen.moves;
  };
  const elsewhere = around(found, { view: "trouver", camera });
  expect(movesOf(around(found), [])).toBe(1);
  expect(movesOf(around([], { camera }), [around(found, { camera })])).toBe(1);
  expect(movesOf(around(found, { camera }), [])).toBe(0);
  expect(movesOf(around(found, { camera }), [elsewhere, around(found, { camera })])).toBe(0);
  expect(movesOf(around(found, { camera }), [around([anIsochrone(10)], { camera })])).toBe(1);
});

it("draws none in another view, and repaints existing ones in the other scheme", () => {
  const { map, sources, layers, painted } = aMap();
  const drawers = isochroneDrawers(map, aState());
  for (const draw of drawers) draw(around([anIsochrone(20)]));
  expect(painted.size).toBe(0);
  for (const draw of drawers) draw(around([anIsochrone(20)], { view: "trouver", scheme: "dark" }));
  expect(drawn(sources)).toEqual([]);
  expect([...painted].sort()).toEqual(layers.map(({ id }) => id).sort());
});
