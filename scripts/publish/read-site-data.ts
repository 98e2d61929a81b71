import { join } from "node:path";
import { readAnswersFile } from "../../src/data/public-data/answers.ts";
import { readChangeList } from "../../src/data/public-data/change-list.ts";
import { readCommuneColumns } from "../../src/data/public-data/commune-columns.ts";
import { readDataSources, SOURCES_FILE } from "../../src/data/public-data/data-sources.ts";
import {
  answersFile,
  CHANGES_FILE,
  ROAD_TIMES_FILE,
  SEASONAL_LIFE_FILE,
} from "../../src/data/public-data/file-names.ts";
import { readManifest } from "../../src/data/public-data/manifest.ts";
import { readPlaceFeature } from "../../src/data/public-data/place-feature.ts";
import { readRoadWays } from "../../src/data/public-data/read-road-ways.ts";
import { readSeasonalLife } from "../../src/data/public-data/seasonal-life.ts";
import type { DepartementAnswers } from "../../src/domain/answer/departement-answers.ts";
import type { CodeCommune } from "../../src/domain/codes.ts";
import { DEPARTEMENTS } from "../../src/domain/territory.ts";
import { measuredStart } from "../../src/domain/travel-times/measured-start.ts";
import type { RoadWays } from "../../src/domain/travel-times/road-ways.ts";
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
  const territories = sure(readCommuneColumns(read("communes.json")), "communes.json");
  const seatOf = new Map(territories.communes.map(({ code }, seat) => [code, seat]));
  const isMeasured = manifest.files[ROAD_TIMES_FILE] !== undefined;
  const ways = isMeasured ? sure(readRoadWays(read(ROAD_TIMES_FILE), seatOf.size), ROAD_TIMES_FILE) : undefined;
  const answersOf = (file: string): DepartementAnswers => {
    const answers = sure(readAnswersFile(read(file)), file);
    return ways === undefined ? answers : withMeasured(answers, ways, seatOf);
  };
  return {
    places: features.map((feature) => sure(readPlaceFeature(feature), "points.geojson")),
    sources: [...sure(readDataSources(read(SOURCES_FILE)), SOURCES_FILE), ...manifest.sources],
    territories,
    answers: new Map(DEPARTEMENTS.map(({ code }) => [code, answersOf(answersFile(code))])),
    meetings: sure(readSeasonalLife(read(SEASONAL_LIFE_FILE)), SEASONAL_LIFE_FILE).meetings,
    versions: sure(readChangeList(read(CHANGES_FILE)), CHANGES_FILE),
  };
}

/** The answers with a routing engine's figures from the seats of communes, as on the page. */
function withMeasured(
  { places, starts }: DepartementAnswers,
  ways: RoadWays,
  seatOf: ReadonlyMap<CodeCommune, number>,
): DepartementAnswers {
  const measured = [...starts].map(([key, start]) => {
    const seat = key.startsWith("commune:") ? seatOf.get(start.codeCommune) : undefined;
    return [key, seat === undefined ? start : measuredStart(start, ways, seat)] as const;
  });
  return { places, starts: new Map(measured) };
}

function sure<T>(value: T | string, file: string): T {
  if (typeof value === "string") throw new Error(`${file}: ${value}`);
  return value;
}
