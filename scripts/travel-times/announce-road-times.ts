import { readCommuneColumns } from "../../src/data/public-data/commune-columns.ts";
import { type DataSources, type Manifest, readManifest } from "../../src/data/public-data/data-sources.ts";
import { readDemandColumns } from "../../src/data/public-data/demand-columns.ts";
import { DEMAND_FILE, ROAD_TIMES_FILE } from "../../src/data/public-data/file-names.ts";
import { readRoadTimeColumns } from "../../src/data/public-data/road-times-columns.ts";
import type { RoadTimes } from "../../src/domain/travel-times/road-ways.ts";
import { fingerprint } from "../pipeline/write-dataset.ts";
import { parseJson } from "../program.ts";
import type { OptionalFile } from "../publish/publish-manifest.ts";
import { originsKey } from "./read-travel-times.ts";

/** Ways of a routing engine, with OpenStreetMap as their source. */
export const ROAD_TIMES_OPTIONAL_FILE: OptionalFile = {
  file: ROAD_TIMES_FILE,
  announce: (manifest, read) =>
    announceRoadTimes({
      manifest,
      communes: read("communes.json"),
      demand: read(DEMAND_FILE),
      roadTimes: read(ROAD_TIMES_FILE),
    }),
  otherwise: "Le site est publié sans lui ; refaites-le par npm run data:travel-times.",
};

interface PublishedTexts {
  readonly manifest: string;
  readonly communes: string;
  readonly demand: string;
  readonly roadTimes: string;
}

/**
 * The manifest of a site with a routing engine's ways: it announces their file, and their roads as a source with its day; or in French the
 * reason why they do not fit the site.
 */
export function announceRoadTimes({ manifest, communes, demand, roadTimes }: PublishedTexts): Manifest | string {
  const announcing = readManifest(JSON.parse(manifest));
  if (typeof announcing === "string") return "les données du site ne peuvent pas être lues";
  const territories = readCommuneColumns(JSON.parse(communes));
  if (typeof territories === "string") return "les communes du site ne peuvent pas être lues";
  const settlement = readDemandColumns(JSON.parse(demand), territories.communes);
  if (typeof settlement === "string") return "la population du site ne peut pas être lue";
  const seats = territories.communes.map(({ position }) => position);
  const times = readRoadTimeColumns(parseJson(roadTimes), seats.length, settlement.positions.length);
  if (typeof times === "string") return `il ne va pas avec les données du site (${times})`;
  if (times.originsKey !== originsKey([...seats, ...settlement.positions])) {
    return "des mairies ou des lieux de vie ont changé de place depuis la mesure";
  }
  return {
    ...announcing,
    sources: [...announcing.sources, toSource(times)],
    files: { ...announcing.files, [ROAD_TIMES_FILE]: fingerprint(roadTimes) },
  };
}

function toSource({ engine, roadsOf, computedOn }: RoadTimes): DataSources[number] {
  return {
    id: "osm-routes",
    producer: "OpenStreetMap",
    title: `Routes d’OpenStreetMap, temps calculés par ${engine}`,
    licence: "ODbL 1.0",
    vintage: roadsOf,
    url: "https://www.openstreetmap.org/copyright",
    date: computedOn,
    tables: ["road-times"],
  };
}
