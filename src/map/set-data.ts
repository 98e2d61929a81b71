import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { BaseMapCollections } from "./base-style.ts";

/** Sets the features of a source. */
export function setData(map: MapLibreMap, id: string, data: FeatureCollection): void {
  void map.getSource<GeoJSONSource>(id)?.setData(data);
}

/** Sets the features of several sources. */
export function setCollections(map: MapLibreMap, collections: BaseMapCollections): void {
  for (const [id, data] of Object.entries(collections)) setData(map, id, data);
}
