import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { type DataSources, type Manifest, readManifest } from "../../src/data/public-data/data-sources.ts";
import { readTransitColumns } from "../../src/data/public-data/transit-columns.ts";
import { RESOURCES } from "../../src/data/resources.ts";
import type { TransitFeed } from "../../src/domain/transit/transit-table.ts";
import { fingerprint } from "../pipeline/manifest.ts";
import { parseJson } from "../program.ts";
import { readText } from "../read-text.ts";

/**
 * Vite plugin: announces the answers without a car, where an operator has computed them, in the built manifest; the tracked manifest stays as
 * the tables give it. A file that does not fit the site is left out with a warning.
 */
export function publishTransit(): Plugin {
  let outFolder = "";
  return {
    name: "publish-transit",
    configResolved: ({ root, build }) => {
      outFolder = resolve(root, build.outDir, "data");
    },
    closeBundle() {
      const announced = announceIn(outFolder);
      if (typeof announced === "string") {
        rmSync(join(outFolder, RESOURCES.transit.file));
        this.warn(announced);
      } else if (announced !== undefined) {
        writeFileSync(join(outFolder, "manifest.json"), `${JSON.stringify(announced, null, 2)}\n`);
      }
    },
  };
}

/** The manifest of a folder with the answers without a car; undefined where there are none, or in French why they do not fit. */
function announceIn(folder: string): Manifest | string | undefined {
  if (!existsSync(join(folder, RESOURCES.transit.file))) return undefined;
  const read = (name: string) => readText(join(folder, name));
  const announced = announceTransit({
    manifest: read("manifest.json"),
    communes: read("communes.json"),
    transit: read(RESOURCES.transit.file),
  });
  if (typeof announced !== "string") return announced;
  return `${RESOURCES.transit.file} : ${announced}. Le site est publié sans lui ; refaites-le par npm run data:transit.`;
}

interface PublishedTexts {
  readonly manifest: string;
  readonly communes: string;
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
export function announceTransit({ manifest, communes, transit }: PublishedTexts): Manifest | string {
  const announcing = readManifest(JSON.parse(manifest));
  if (typeof announcing === "string") return "les données du site ne peuvent pas être lues";
  const { code } = JSON.parse(communes) as { readonly code?: readonly unknown[] };
  const table = readTransitColumns(parseJson(transit), code?.length ?? 0);
  if (typeof table === "string") return `il ne va pas avec les données du site (${table})`;
  return {
    ...announcing,
    sources: [...announcing.sources, ...table.feeds.map((feed) => toSource(feed, table.computedOn))],
    files: { ...announcing.files, [RESOURCES.transit.file]: fingerprint(transit) },
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
