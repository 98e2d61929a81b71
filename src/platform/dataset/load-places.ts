import type { Loadable } from "../../domain/loadable.ts";
import type { Place } from "../../domain/place.ts";
import { readPlaceFeature } from "../../formats/public-data/place-feature.ts";
import { fetchJson } from "./fetch-json.ts";

export function loadPlaces(): Promise<Loadable<readonly Place[]>> {
  return fetchJson("points.geojson", decodePlaces);
}

/** The places of a feature collection. One invalid feature refuses the whole file, since only the pipeline writes it. */
export function decodePlaces(json: unknown): readonly Place[] | string {
  const features = (json as { features?: unknown } | null)?.features;
  if (!Array.isArray(features)) return "features";
  const places: Place[] = [];
  for (const [index, feature] of features.entries()) {
    const place = readPlaceFeature(feature);
    if (typeof place === "string") return `features.${index}.${place}`;
    places.push(place);
  }
  return places;
}
