import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import { schedule } from "./schedule.ts";
import { type BaseMapCollections, SOURCE } from "./source-ids.ts";

/** The sources of the base map, whose layers are shown and hidden by others. */
const SHOWN_OTHERWISE: ReadonlySet<string> = new Set(Object.values(SOURCE));

/**
 * Hides the layers of sources that have no features yet; `setData` shows them. MapLibre requests every tile of a source with a visible layer
 * from its worker, and cancels the requests while the camera moves: empty sources doubled the number of messages.
 */
export function hideEmpty(layers: readonly LayerSpecification[]): LayerSpecification[] {
  return layers.map((layer) =>
    "source" in layer && !SHOWN_OTHERWISE.has(layer.source)
      ? ({ ...layer, layout: { ...layer.layout, visibility: "none" } } as LayerSpecification)
      : layer,
  );
}

/** Sets the features of a source. Its layers are visible while it has features, unless others show and hide them. */
export function setData(map: MapLibreMap, id: string, data: FeatureCollection): void {
  const source = map.getSource<GeoJSONSource>(id);
  void source?.setData(data);
  if (source === undefined || SHOWN_OTHERWISE.has(id)) return;
  for (const layer of map.getLayersOrder()) {
    if (map.getLayer(layer)?.source === id)
      map.setLayoutProperty(layer, "visibility", data.features.length > 0 ? "visible" : "none");
  }
}

/**
 * Creates a function that changes sources of a map later, in the order of the calls and each in a task of its own, while the map has a style:
 * MapLibre copies every position for its worker, which takes long for outlines and ground.
 */
export function createSourceQueue(map: MapLibreMap): (change: () => void) => void {
  const waiting: (() => void)[] = [];
  const next = schedule(() => {
    waiting.shift()?.();
    if (waiting.length > 0) next.call();
  });
  for (const end of ["remove", "webglcontextlost"] as const) map.once(end, next.forget);
  return (change) => {
    waiting.push(change);
    next.call();
  };
}

/** Creates a function that sets the features of several sources, one after the other. */
export function createCollectionsDrawer(map: MapLibreMap): (collections: BaseMapCollections) => void {
  const queue = createSourceQueue(map);
  return (collections) => {
    for (const [id, data] of Object.entries(collections)) queue(() => setData(map, id, data));
  };
}

/** Gives layers the colours and images of a scheme, in which `layers` were built. */
export function paintLayers(map: MapLibreMap, layers: readonly LayerSpecification[]): void {
  for (const layer of layers) {
    for (const [name, value] of Object.entries(layer.paint ?? {})) {
      map.setPaintProperty(layer.id, name as PaintProperty, value);
    }
    const image = layer.type === "symbol" ? layer.layout?.["icon-image"] : undefined;
    if (image !== undefined) map.setLayoutProperty(layer.id, "icon-image", image);
  }
}

type PaintProperty = Parameters<MapLibreMap["setPaintProperty"]>[1];
