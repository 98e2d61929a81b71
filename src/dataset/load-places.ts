import type { CommunesAndEpcis } from "../domain/exchange/commune-columns.ts";
import { type Manifest, readManifest } from "../domain/exchange/manifest.ts";
import { readPointFeature } from "../domain/exchange/point-feature.ts";
import type { Loadable } from "../domain/loadable.ts";
import type { ServicePoint } from "../domain/service-point.ts";
import { fetchJson, fetchWithDecoder } from "./fetch-json.ts";

export function loadPoints(): Promise<Loadable<readonly ServicePoint[]>> {
  return fetchJson("points.geojson", decodePoints);
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
export function decodePoints(json: unknown): readonly ServicePoint[] | string {
  const features = (json as { features?: unknown } | null)?.features;
  if (!Array.isArray(features)) return "features";
  const points: ServicePoint[] = [];
  for (const [index, feature] of features.entries()) {
    const point = readPointFeature(feature);
    if (typeof point === "string") return `features.${index}.${point}`;
    points.push(point);
  }
  return points;
}
