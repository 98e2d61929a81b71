import { join } from "node:path";
import { readCommuneColumns } from "../../src/domain/exchange/commune-columns.ts";
import { readManifest } from "../../src/domain/exchange/manifest.ts";
import { readPlaceFeature } from "../../src/domain/exchange/place-feature.ts";
import { readText } from "../read-text.ts";
import type { SiteData } from "./site-pages.ts";

/**
 * The data of a built site, from its folder data/.
 * @throws Error when the page could not read a file: the site must not be published.
 */
export function readSiteData(folder: string): SiteData {
  const read = (name: string): unknown => JSON.parse(readText(join(folder, name)));
  const { features } = read("points.geojson") as { readonly features: readonly unknown[] };
  return {
    places: features.map((feature) => sure(readPlaceFeature(feature), "points.geojson")),
    manifest: sure(readManifest(read("manifest.json")), "manifest.json"),
    territories: sure(readCommuneColumns(read("communes.json")), "communes.json"),
  };
}

function sure<T>(value: T | string, file: string): T {
  if (typeof value === "string") throw new Error(`${file}: ${value}`);
  return value;
}
