import type { CommunesAndEpcis } from "../domain/exchange/commune-columns.ts";
import { type Manifest, readManifest } from "../domain/exchange/manifest.ts";
import { readPlaceFeature } from "../domain/exchange/place-feature.ts";
import type { Loadable } from "../domain/loadable.ts";
import type { Place } from "../domain/place.ts";
import { fetchJson, fetchWithDecoder } from "./fetch-json.ts";

export function loadPlaces(): Promise<Loadable<readonly Place[]>> {
  return fetchJson("points.geojson", decodePlaces);
}

export function loadCommunes(): Promise<Loadable<CommunesAndEpcis>> {
  return fetchWithDecoder(
    "communes.json",
    async () => (await import("../domain/exchange/commune-columns.ts")).readCommuneColumns,
  );
}

export function loadManifest(): Promise<Loadable<Manifest>> {
  return fetchJson("manifest.json", readManifest);
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
