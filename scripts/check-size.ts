import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Manifest } from "vite";
import { START_GUARD } from "../src/data/device/is-too-old.ts";
import { TRANSIT_FILE } from "../src/data/public-data/file-names.ts";
import { findBundleFiles, listScripts } from "./checks/bundle-files.ts";
import { FINER_LIMIT_BYTES } from "./outlines/build-outlines.ts";
import { readText } from "./read-text.ts";
import { readKeptFiles } from "./site-check/check-site.ts";
import { LIMIT_BYTES as TRANSIT_LIMIT_BYTES } from "./transit/run-transit.ts";

/** Compares the gzip size of a first visit with the budgets; exits with 1 when a limit is exceeded. */
const DIST = "dist";
const MANIFEST = join(DIST, ".vite", "manifest.json");
/** Compressed copies for hosts: this script compresses the originals itself. */
const COMPRESSED = /\.(gz|br)$/;
/** Safari before 16.4 does not parse it; no target of the build replaces it. */
const LOOKBEHIND = /\(\?<[=!]/;

/** Limits in kB (1000 bytes), compressed by gzip as servers do. */
const LIMITS_KB = {
  list: 118,
  territoires: 165,
  // Its three parts, which one task joins; what a form or a file needs loads when it is opened.
  donnees: 185,
  markers: 560,
  // 250 before the accreditations for Aidants Connect and the tiers-lieux of 2023, less the sources, which have their own line.
  data: 100,
  // 2,000 before the outlines, roads and ground were real. What an operator's files weigh is beside it.
  kept: 3600,
};

/**
 * Files of data/ that the page requests after the markers, each with its limit: src/find/start/load-in-stages.ts. There is one at least of
 * each, but for the answers without a car, which npm run data:transit makes.
 */
const LATER_DATA: readonly (readonly [files: RegExp, title: string, limitKb: number])[] = [
  [/^road-network\.json$/, "The roads of both seasons", 260],
  // A file for each département and one for the surroundings; one or two for a way.
  [/^road-shapes-/, "The roads as drawn", 65],
  // Of Isère: 14 for the ways, 7 for 534 starting points, 19 for 160 places; at most 32 elsewhere.
  [/^answers-/, "The answers of a département", 42],
  [/^needs\.json$/, "The words of needs, for the search", 8],
  [/^hamlets\.json$/, "The hamlets, for the search", 105],
  [/^seasonal-life\.json$/, "The meetings and agreements", 9],
  [/^changes\.json$/, "The changes of the data", 6],
  [/^useful-links\.json$/, "The useful links", 6],
  [/^sources\.json$/, "The sources", 6],
  [/^neighbours\.geojson$/, "The places outside the region", 20],
  // 40 for where people live, 70 for where each point joins the roads, 28 for the names of the points.
  [/^demand\.json$/, "Where people live", 143],
  [/^resorts\.json$/, "The resorts", 7],
  [/^rail-stations\.json$/, "The railway stations", 5],
  [/^transit\.json$/, "The answers without a car", TRANSIT_LIMIT_BYTES / 1000],
  [/^territories\.topojson$/, "The outlines of all territories", 125],
  [/^base-map\.topojson$/, "The base map up to zoom 9", 250],
  [/^base-map-/, "The finer ground", 95],
  [/^territories-/, "The limits of communes from near", FINER_LIMIT_BYTES / 1000],
];
/** For other programs: the page requests none of them. */
const FOR_OTHERS = /^(datapackage\.json|changements\.atom|rendez-vous\.ics)$/;
/** Requested after the markers too; the typeface is for the names of waters, which are drawn with the base map. */
const LATER = /^(data\/(communes|manifest)\.json$|assets\/atkinson-hyperlegible-next-latin-400-italic-)/;

if (existsSync(MANIFEST)) {
  checkBudget();
} else {
  console.error(`${MANIFEST} is missing: run "npm run build" first.`);
  process.exitCode = 1;
}

function checkBudget(): void {
  const manifest = JSON.parse(readText(MANIFEST)) as Manifest;
  const bundle = findBundleFiles(manifest);
  const data = readdirSync(join(DIST, "data")).filter((name) => !COMPRESSED.test(name) && !FOR_OTHERS.test(name));
  const atOnce = data.filter((name) => !LATER_DATA.some(([files]) => files.test(name))).map((name) => `data/${name}`);
  const markers = [
    ...new Set(["index.html", START_GUARD, ...listNamed("index.html"), ...bundle.untilMarkers, ...atOnce]),
  ].filter((file) => !LATER.test(file));
  for (const file of markers) console.log(`${formatKb(weighKb([file]))} kB  ${file}`);
  check("JavaScript of the question page", bundle.firstScripts, LIMITS_KB.list);
  for (const page of ["territoires", "donnees"] as const) {
    check(`JavaScript of ${page}/`, listScripts(manifest, `${page}/index.html`), LIMITS_KB[page]);
  }
  check("Places and communes", atOnce, LIMITS_KB.data);
  for (const [files, title, limitKb] of LATER_DATA) {
    const found = data.filter((name) => files.test(name));
    for (const name of found) check(`${title}: ${name}`, [`data/${name}`], limitKb);
    if (found.length === 0 && !files.test(TRANSIT_FILE)) {
      console.log(`No file of data/ is named ${files}: ${title}`);
      process.exitCode = 1;
    }
  }
  check("Everything until the markers show", markers, LIMITS_KB.markers);
  const kept = readKeptFiles(readText(join(DIST, "sw.js"))).map(({ url }) => url);
  check(
    "Everything kept for the time without a network",
    kept.filter((file) => file !== `data/${TRANSIT_FILE}`),
    LIMITS_KB.kept,
  );
  for (const file of readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"))) {
    if (!LOOKBEHIND.test(readText(join(DIST, file)))) continue;
    console.log(`${file} has a lookbehind in a regular expression: the oldest Safari served cannot read the file.`);
    process.exitCode = 1;
  }
}

function check(title: string, files: readonly string[], limitKb: number): void {
  const weightKb = weighKb(files);
  const isWithin = weightKb <= limitKb;
  console.log(`${formatKb(weightKb)} kB of ${limitKb} kB  ${isWithin ? "ok     " : "TOO BIG"}  ${title}`);
  if (!isWithin) process.exitCode = 1;
}

/** Scripts and styles in the HTML of a page. */
function listNamed(page: string): readonly string[] {
  const html = readText(join(DIST, page));
  return [...html.matchAll(/"\.\/(assets\/[^"]+)"/g)].flatMap(([, file]) => file ?? []);
}

function weighKb(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length, 0) / 1000;
}

function formatKb(weightKb: number): string {
  return weightKb.toFixed(1).padStart(7);
}
