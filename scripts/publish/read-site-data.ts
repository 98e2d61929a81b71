import { join } from "node:path";
import { readChangeList } from "../../src/formats/public-data/change-list.ts";
import { readCommuneColumns } from "../../src/formats/public-data/commune-columns.ts";
import { readDataSources, SOURCES_FILE } from "../../src/formats/public-data/data-sources.ts";
import { CHANGES_FILE, SEASONAL_LIFE_FILE } from "../../src/formats/public-data/file-names.ts";
import { readManifest } from "../../src/formats/public-data/manifest.ts";
import { readPlaceFeature } from "../../src/formats/public-data/place-feature.ts";
import { readSeasonalLife } from "../../src/formats/public-data/seasonal-life.ts";
import { readText } from "../read-text.ts";
import type { SiteData } from "./site-pages.ts";

/**
 * The data of a built site, from its folder data/.
 * @throws Error when the page could not read a file: the site must not be published.
 */
export function readSiteData(folder: string): SiteData {
  const read = (name: string): unknown => JSON.parse(readText(join(folder, name)));
  const { features } = read("points.geojson") as { readonly features: readonly unknown[] };
  const manifest = sure(readManifest(read("manifest.json")), "manifest.json");
  return {
    places: features.map((feature) => sure(readPlaceFeature(feature), "points.geojson")),
    sources: [...sure(readDataSources(read(SOURCES_FILE)), SOURCES_FILE), ...manifest.sources],
    territories: sure(readCommuneColumns(read("communes.json")), "communes.json"),
    meetings: sure(readSeasonalLife(read(SEASONAL_LIFE_FILE)), SEASONAL_LIFE_FILE).meetings,
    versions: sure(readChangeList(read(CHANGES_FILE)), CHANGES_FILE),
  };
}

function sure<T>(value: T | string, file: string): T {
  if (typeof value === "string") throw new Error(`${file}: ${value}`);
  return value;
}
