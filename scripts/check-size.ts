import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { START_GUARD } from "../src/data/device/is-too-old.ts";
import { SOURCES_FILE } from "../src/data/public-data/data-sources.ts";
import {
  answersFile,
  CHANGES_FEED,
  CHANGES_FILE,
  finerOutlinesFile,
  GROUND_FILES,
  HAMLETS_FILE,
  OUTLINES_FILE,
  RAIL_STATIONS_FILE,
  ROAD_TIMES_FILE,
  SEASONAL_LIFE_FILE,
  TRANSIT_FILE,
  USEFUL_LINKS_FILE,
} from "../src/data/public-data/file-names.ts";
import { GROUND_CELLS, groundFile } from "../src/domain/base-map.ts";
import { MEETING_CALENDAR } from "../src/domain/seasonal/meeting.ts";
import { DEPARTEMENTS } from "../src/domain/territory.ts";
import { type BuildManifest, findBundleFiles, listScripts } from "./checks/bundle-files.ts";
import { FINER_LIMIT_BYTES } from "./outlines/build-outlines.ts";
import { readText } from "./read-text.ts";
import { readKeptFiles } from "./site-check/check-site.ts";
import { LIMIT_BYTES as TRANSIT_LIMIT_BYTES } from "./transit/run-transit.ts";
import { LIMIT_BYTES as ROAD_TIMES_LIMIT_BYTES } from "./travel-times/read-travel-times.ts";

/** Compares the gzip size of a first visit with the budgets; exits with 1 when a limit is exceeded. */
const DIST = "dist";
const MANIFEST = join(DIST, ".vite", "manifest.json");
const ROADS = "data/road-network.json";
/** Requested one by one, where a way is drawn or an address joins the roads. */
const ROAD_SHAPES = "data/road-shapes-";
const RESORTS = "data/resorts.json";
const RAIL = `data/${RAIL_STATIONS_FILE}`;
const NEEDS = "data/needs.json";
const HAMLETS = `data/${HAMLETS_FILE}`;
const USEFUL_LINKS = `data/${USEFUL_LINKS_FILE}`;
const CHANGES = `data/${CHANGES_FILE}`;
const SEASONAL_LIFE = `data/${SEASONAL_LIFE_FILE}`;
/** Descriptions of the files, for other programs. */
const DATA_PACKAGE = "data/datapackage.json";
const NEIGHBOURS = "data/neighbours.geojson";
const DEMAND = "data/demand.json";
/** For sheets, exports and « Données »: the list needs none of them. */
const SOURCES = `data/${SOURCES_FILE}`;
const OUTLINES = `data/${OUTLINES_FILE}`;
/** Requested one by one, where the map is near. */
const BASE_MAP = "data/base-map.topojson";
const NEAR_GROUND = [...GROUND_CELLS.keys()].map((cell) => `data/${groundFile(cell)}`);
const FINER_OUTLINES = DEPARTEMENTS.map(({ code }) => `data/${finerOutlinesFile(code)}`);
/** One for each département: the page of a question requests one of them. */
const ANSWERS = DEPARTEMENTS.map(({ code }) => `data/${answersFile(code)}`);
/** Present only after npm run data:travel-times. */
const ROAD_TIMES = `data/${ROAD_TIMES_FILE}`;
/** Present only after npm run data:transit. */
const TRANSIT = `data/${TRANSIT_FILE}`;
/** Name prefixes of files in dist that the page requests after the markers. Add one only when its code waits for them. */
const AFTER_MARKERS: readonly string[] = [
  // src/find/start/load-in-stages.ts requests these after the map is drawn, when the search is used, or for a sheet.
  BASE_MAP,
  ...NEAR_GROUND,
  "data/communes.json",
  DEMAND,
  "data/manifest.json",
  NEEDS,
  HAMLETS,
  NEIGHBOURS,
  RAIL,
  RESORTS,
  ROADS,
  ROAD_SHAPES,
  ROAD_TIMES,
  ...ANSWERS,
  OUTLINES,
  ...FINER_OUTLINES,
  TRANSIT,
  SEASONAL_LIFE,
  SOURCES,
  USEFUL_LINKS,
  CHANGES,
  // For other programs: the page requests none of them.
  CHANGES_FEED,
  MEETING_CALENDAR,
  DATA_PACKAGE,
  // For the names of waters, which are drawn with the base map.
  "assets/atkinson-hyperlegible-next-latin-400-italic-",
];
/** Compressed copies for hosts: this script compresses the originals itself. */
const COMPRESSED = /\.(gz|br)$/;
/** Safari before 16.4 does not parse it; no target of the build replaces it. */
const LOOKBEHIND = /\(\?<[=!]/;
/** Limits in kB (1000 bytes), compressed by gzip as servers do. */
const LIMITS_KB = {
  list: 61,
  territoires: 105,
  // Its three parts, which one task joins; what a form or a file needs loads when it is opened.
  donnees: 140,
  markers: 632,
  // 250 before the accreditations for Aidants Connect and the tiers-lieux of 2023, less the sources, which have their own line.
  data: 100,
  roads: 260,
  // A file for each département and one for the surroundings; one or two for a way.
  roadShapes: 65,
  // Of Isère: 21 for the ways, 7 for 534 starting points, 19 for 160 places; at most 36 elsewhere.
  answers: 49,
  resorts: 7,
  rail: 5,
  needs: 8,
  hamlets: 105,
  neighbours: 20,
  // 40 for where people live, 70 for where each point joins the roads, 28 for the names of the points.
  demand: 143,
  seasonalLife: 9,
  usefulLinks: 6,
  sources: 6,
  changes: 6,
  roadTimes: ROAD_TIMES_LIMIT_BYTES / 1000,
  transit: TRANSIT_LIMIT_BYTES / 1000,
  outlines: 125,
  baseMap: 250,
  nearGround: 95,
  finerOutlines: FINER_LIMIT_BYTES / 1000,
  // 2,000 before the outlines, roads and ground were real. What an operator's files weigh is beside it.
  kept: 3600,
};

if (existsSync(MANIFEST)) {
  checkBudget();
} else {
  console.error(`${MANIFEST} is missing: run "npm run build" first.`);
  process.exitCode = 1;
}

function checkBudget(): void {
  const manifest = JSON.parse(readText(MANIFEST)) as BuildManifest;
  const bundle = findBundleFiles(manifest);
  const data = readdirSync(join(DIST, "data"))
    .filter((name) => !COMPRESSED.test(name))
    .map((name) => `data/${name}`);
  const markers = [
    ...new Set(["index.html", START_GUARD, ...listNamed("index.html"), ...bundle.untilMarkers, ...data]),
  ].filter((file) => !AFTER_MARKERS.some((beginning) => file.startsWith(beginning)));
  for (const file of markers) {
    console.log(`${formatKb(weighKb([file]))} kB  ${file}`);
  }
  const rows = [
    { title: "JavaScript of the question page", files: bundle.firstScripts, limitKb: LIMITS_KB.list },
    ...(["territoires", "donnees"] as const).map((page) => ({
      title: `JavaScript of ${page}/`,
      files: listScripts(manifest, `${page}/index.html`),
      limitKb: LIMITS_KB[page],
    })),
    {
      title:
        "All data but roads, resorts, stations, neighbours, needs, links, changes, meetings, sources, people, times, outlines, base map",
      files: data.filter(isOfTheMap),
      limitKb: LIMITS_KB.data,
    },
    { title: "The roads of both seasons", files: [ROADS], limitKb: LIMITS_KB.roads },
    ...data
      .filter((file) => file.startsWith(ROAD_SHAPES))
      .map((file) => ({ title: `The roads as drawn: ${file}`, files: [file], limitKb: LIMITS_KB.roadShapes })),
    ...ANSWERS.map((file) => ({
      title: `The answers of a département: ${file}`,
      files: [file],
      limitKb: LIMITS_KB.answers,
    })),
    { title: "The words of needs, for the search", files: [NEEDS], limitKb: LIMITS_KB.needs },
    { title: "The hamlets, for the search", files: [HAMLETS], limitKb: LIMITS_KB.hamlets },
    { title: "The meetings and agreements", files: [SEASONAL_LIFE], limitKb: LIMITS_KB.seasonalLife },
    { title: "The changes of the data", files: [CHANGES], limitKb: LIMITS_KB.changes },
    { title: "The useful links", files: [USEFUL_LINKS], limitKb: LIMITS_KB.usefulLinks },
    { title: "The sources", files: [SOURCES], limitKb: LIMITS_KB.sources },
    { title: "The places outside the region", files: [NEIGHBOURS], limitKb: LIMITS_KB.neighbours },
    { title: "Where people live", files: [DEMAND], limitKb: LIMITS_KB.demand },
    { title: "The resorts", files: [RESORTS], limitKb: LIMITS_KB.resorts },
    { title: "The railway stations", files: [RAIL], limitKb: LIMITS_KB.rail },
    {
      title: "The times on OpenStreetMap's roads, where there are any",
      files: data.filter((file) => file === ROAD_TIMES),
      limitKb: LIMITS_KB.roadTimes,
    },
    {
      title: "The answers without a car, where there are any",
      files: data.filter((file) => file === TRANSIT),
      limitKb: LIMITS_KB.transit,
    },
    { title: "The outlines of all territories", files: [OUTLINES], limitKb: LIMITS_KB.outlines },
    { title: "The base map up to zoom 9", files: [BASE_MAP], limitKb: LIMITS_KB.baseMap },
    ...NEAR_GROUND.map((file) => ({
      title: `The finer ground of ${file}`,
      files: [file],
      limitKb: LIMITS_KB.nearGround,
    })),
    ...FINER_OUTLINES.map((file) => ({
      title: `The limits of communes from near: ${file}`,
      files: [file],
      limitKb: LIMITS_KB.finerOutlines,
    })),
    { title: "Everything until the markers show", files: markers, limitKb: LIMITS_KB.markers },
    {
      title: "Everything kept for the time without a network",
      files: listKept().filter((file) => !GROUND_FILES.some((name) => file === `data/${name}`)),
      limitKb: LIMITS_KB.kept,
    },
  ];
  for (const { title, files, limitKb } of rows) {
    const weightKb = weighKb(files);
    const isWithin = weightKb <= limitKb;
    console.log(`${formatKb(weightKb)} kB of ${limitKb} kB  ${isWithin ? "ok     " : "TOO BIG"}  ${title}`);
    process.exitCode = isWithin ? process.exitCode : 1;
  }
  for (const file of readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"))) {
    if (!LOOKBEHIND.test(readText(join(DIST, file)))) continue;
    console.log(`${file} has a lookbehind in a regular expression: the oldest Safari served cannot read the file.`);
    process.exitCode = 1;
  }
}

/** Scripts and styles in the HTML of a page. */
function listNamed(page: string): readonly string[] {
  const html = readText(join(DIST, page));
  return [...html.matchAll(/"\.\/(assets\/[^"]+)"/g)].flatMap(([, file]) => file ?? []);
}

/** Files that the service worker caches. */
function listKept(): readonly string[] {
  return readKeptFiles(readText(join(DIST, "sw.js"))).map(({ url }) => url);
}

function isOfTheMap(file: string): boolean {
  if (file.startsWith(ROAD_SHAPES)) return false;
  return ![
    ROADS,
    RESORTS,
    RAIL,
    NEEDS,
    HAMLETS,
    USEFUL_LINKS,
    SEASONAL_LIFE,
    SOURCES,
    CHANGES,
    CHANGES_FEED,
    MEETING_CALENDAR,
    DATA_PACKAGE,
    NEIGHBOURS,
    DEMAND,
    ROAD_TIMES,
    ...ANSWERS,
    TRANSIT,
    OUTLINES,
    BASE_MAP,
    ...NEAR_GROUND,
    ...FINER_OUTLINES,
  ].includes(file);
}

function weighKb(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length, 0) / 1000;
}

function formatKb(weightKb: number): string {
  return weightKb.toFixed(1).padStart(7);
}
