import { type DataSources, type Manifest, readManifest } from "../../src/data/public-data/data-sources.ts";
import { DEMAND_FILE, TRANSIT_FILE } from "../../src/data/public-data/file-names.ts";
import { readTransitColumns } from "../../src/data/public-data/transit-columns.ts";
import type { TransitFeed } from "../../src/domain/transit/transit-table.ts";
import { fingerprint } from "../pipeline/write-dataset.ts";
import { parseJson } from "../program.ts";
import type { OptionalFile } from "../publish/publish-manifest.ts";

/** Answers without a car, with their timetables as sources. */
export const TRANSIT_OPTIONAL_FILE: OptionalFile = {
  file: TRANSIT_FILE,
  announce: (manifest, read) =>
    announceTransit({
      manifest,
      communes: read("communes.json"),
      demand: read(DEMAND_FILE),
      transit: read(TRANSIT_FILE),
    }),
  otherwise: "Le site est publié sans lui ; refaites-le par npm run data:transit.",
};

interface PublishedTexts {
  readonly manifest: string;
  readonly communes: string;
  readonly demand: string;
  readonly transit: string;
}

/** Words of data/sources.csv for the licences of data/transit/feeds.csv; the build stops at any other. */
const LICENCES: Readonly<Record<string, string>> = {
  "etalab-2.0": "Licence Ouverte 2.0",
  "odbl-1.0": "ODbL 1.0",
};

/**
 * The manifest of a site with answers without a car: it announces their file, and each timetable as a source with its validity as vintage;
 * or in French the reason why they do not fit the site.
 */
export function announceTransit({ manifest, communes, demand, transit }: PublishedTexts): Manifest | string {
  const announcing = readManifest(JSON.parse(manifest));
  if (typeof announcing === "string") return "les données du site ne peuvent pas être lues";
  const { code } = JSON.parse(communes) as { readonly code?: readonly unknown[] };
  const { people } = JSON.parse(demand) as { readonly people?: readonly unknown[] };
  const table = readTransitColumns(parseJson(transit), code?.length ?? 0, people?.length ?? 0);
  if (typeof table === "string") return `il ne va pas avec les données du site (${table})`;
  return {
    ...announcing,
    sources: [...announcing.sources, ...table.feeds.map((feed) => toSource(feed, table.computedOn))],
    files: { ...announcing.files, [TRANSIT_FILE]: fingerprint(transit) },
  };
}

function toSource(feed: TransitFeed, date: string): DataSources[number] {
  const { id, title, licence, url, from, until } = feed;
  return {
    id: `horaires-${id}`,
    producer: title,
    title: "Horaires de transport (GTFS)",
    licence: LICENCES[licence] ?? licence,
    vintage: `${from} – ${until}`,
    url,
    date,
    tables: ["transit"],
  };
}
