import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import type { BaseMapCollections } from "./base-style.ts";
import { AROUND_CHOSEN_SOURCE, CHOSEN_SOURCE } from "./layers/chosen-territory.ts";
import { HOVERED_TERRITORY_SOURCE } from "./layers/figures.ts";
import { FIGURES_AREA_SOURCE } from "./layers/figures-area.ts";
import { AREA_NAMES_SOURCE, COMMUNE_NAMES_SOURCE } from "./layers/figures-names.ts";
import { FOCUS_SOURCE } from "./layers/places.ts";
import { PLANNED_SOURCE } from "./layers/planned.ts";
import { CONVENTIONS_SOURCE, RESORTS_SOURCE } from "./layers/resorts.ts";
import { SITES_SOURCE } from "./layers/siting.ts";
import { STOPS_SOURCE } from "./layers/stops.ts";
import { WAY_SOURCE } from "./layers/way.ts";

/**
 * Sources that have no feature most of the time. MapLibre requests every tile of a source with a visible layer from its worker, and cancels the
 * requests while the camera moves: these sources doubled the number of messages.
 */
const OFTEN_EMPTY: ReadonlySet<string> = new Set([
  AREA_NAMES_SOURCE,
  AROUND_CHOSEN_SOURCE,
  CHOSEN_SOURCE,
  COMMUNE_NAMES_SOURCE,
  CONVENTIONS_SOURCE,
  FIGURES_AREA_SOURCE,
  FOCUS_SOURCE,
  HOVERED_TERRITORY_SOURCE,
  PLANNED_SOURCE,
  RESORTS_SOURCE,
  SITES_SOURCE,
  STOPS_SOURCE,
  WAY_SOURCE,
]);

/** Hides the layers of sources that are often empty: they have no features yet. `setData` shows them. */
export function hideEmpty(layers: readonly LayerSpecification[]): LayerSpecification[] {
  return layers.map((layer) =>
    "source" in layer && OFTEN_EMPTY.has(layer.source)
      ? ({ ...layer, layout: { ...layer.layout, visibility: "none" } } as LayerSpecification)
      : layer,
  );
}

/** Sets the features of a source. Layers of a source that is often empty are visible while it has features; nothing else may set their visibility. */
export function setData(map: MapLibreMap, id: string, data: FeatureCollection): void {
  const source = map.getSource<GeoJSONSource>(id);
  void source?.setData(data);
  if (source === undefined || !OFTEN_EMPTY.has(id)) return;
  for (const layer of map.getLayersOrder()) {
    if (map.getLayer(layer)?.source === id)
      map.setLayoutProperty(layer, "visibility", data.features.length > 0 ? "visible" : "none");
  }
}

/** Sets the features of several sources. */
export function setCollections(map: MapLibreMap, collections: BaseMapCollections): void {
  for (const [id, data] of Object.entries(collections)) setData(map, id, data);
}
