import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Manifest } from "vite";
import { START_GUARD } from "../src/data/device/is-too-old.ts";
import { RESOURCE_NAMES, RESOURCES, type ResourceName } from "../src/data/resources.ts";
import { findBundleFiles, listScripts } from "./checks/bundle-files.ts";
import { readText } from "./read-text.ts";
import { readKeptFiles } from "./site-check/check-site.ts";

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
  // 2,000 before the outlines, roads and ground were real. What an operator's files weigh is beside it.
  kept: 3600,
};

/** For other programs: the page requests none of them. */
const FOR_OTHERS = /^(datapackage\.json|changements\.atom|rendez-vous\.ics)$/;
/** Requested after the markers: the typeface is for the names of waters, which are drawn with the base map. */
const LATER = /^assets\/atkinson-hyperlegible-next-latin-400-italic-/;

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
  const places = `data/${RESOURCES.places.file}`;
  const markers = [
    ...new Set(["index.html", START_GUARD, ...listNamed("index.html"), ...bundle.untilMarkers, places]),
  ].filter((file) => !LATER.test(file));
  for (const file of markers) console.log(`${formatKb(weighKb([file]))} kB  ${file}`);
  check("JavaScript of the question page", bundle.firstScripts, LIMITS_KB.list);
  for (const page of ["territoires", "donnees"] as const) {
    check(`JavaScript of ${page}/`, listScripts(manifest, `${page}/index.html`), LIMITS_KB[page]);
  }
  const checked = new Set(RESOURCE_NAMES.flatMap((name) => checkResource(name, data)));
  for (const name of data.filter((one) => !checked.has(one))) {
    console.log(`data/${name} is not in src/data/resources.ts.`);
    process.exitCode = 1;
  }
  check("Everything until the markers show", markers, LIMITS_KB.markers);
  const kept = readKeptFiles(readText(join(DIST, "sw.js"))).map(({ url }) => url);
  check(
    "Everything kept for the time without a network",
    kept.filter((file) => file !== `data/${RESOURCES.transit.file}`),
    LIMITS_KB.kept,
  );
  for (const file of readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"))) {
    if (!LOOKBEHIND.test(readText(join(DIST, file)))) continue;
    console.log(`${file} has a lookbehind in a regular expression: the oldest Safari served cannot read the file.`);
    process.exitCode = 1;
  }
}

/** Compares each file of a resource with its limit; returns their names. Only the round trips may be missing: `npm run data:transit` makes them. */
function checkResource(name: ResourceName, data: readonly string[]): readonly string[] {
  const { file, limitKb } = RESOURCES[name];
  const [before = "", after] = file.split("*");
  const files = data.filter((one) =>
    after === undefined ? one === file : one.startsWith(before) && one.endsWith(after),
  );
  for (const one of files) check(one, [`data/${one}`], limitKb);
  if (files.length === 0 && name !== "transit") {
    console.log(`data/${file} is missing.`);
    process.exitCode = 1;
  }
  return files;
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
