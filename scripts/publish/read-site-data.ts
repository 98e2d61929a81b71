import { join } from "node:path";
import type { DepartementAnswers } from "../../src/domain/answer/departement-answers.ts";
import { DEPARTEMENTS } from "../../src/domain/territory.ts";
import { readAnswersFile } from "../../src/formats/public-data/answers.ts";
import { readChangeList } from "../../src/formats/public-data/change-list.ts";
import { readCommuneColumns } from "../../src/formats/public-data/commune-columns.ts";
import { readDataSources, SOURCES_FILE } from "../../src/formats/public-data/data-sources.ts";
import { answersFile, CHANGES_FILE, SEASONAL_LIFE_FILE } from "../../src/formats/public-data/file-names.ts";
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
    answers: new Map(DEPARTEMENTS.map(({ code }) => [code, readAnswers(read, answersFile(code))])),
    meetings: sure(readSeasonalLife(read(SEASONAL_LIFE_FILE)), SEASONAL_LIFE_FILE).meetings,
    versions: sure(readChangeList(read(CHANGES_FILE)), CHANGES_FILE),
  };
}

function readAnswers(read: (name: string) => unknown, file: string): DepartementAnswers {
  return sure(readAnswersFile(read(file)), file);
}

function sure<T>(value: T | string, file: string): T {
  if (typeof value === "string") throw new Error(`${file}: ${value}`);
  return value;
}
