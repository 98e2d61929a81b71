import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { DETAILED_MAP_FILE } from "../../src/formats/public-data/file-names.ts";
import { findOnPath } from "../find-on-path.ts";
import { type OsmHeader, oldestDay, readOsmFiles } from "../osm/osm-header.ts";
import { readText } from "../read-text.ts";
import { describeArchive, readArchiveHeader } from "./archive-header.ts";
import type { TilesOptions } from "./read-options.ts";

export interface TilesSite {
  /** Folder of the project. */
  readonly root: string;
  /** West, south, east, north of what the map shows, in degrees. */
  readonly region: Box;
  /** ISO 8601. */
  readonly today: string;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
  /** Milliseconds, for the time of each message of progress. */
  readonly now: () => number;
  /** Folders of programs, as in PATH. */
  readonly path: string | undefined;
  readonly platform: NodeJS.Platform;
}

type Box = readonly [west: number, south: number, east: number, north: number];

/** Written: public/data/detailed-map.pmtiles is new. Kept: it is as before. */
type TilesEnd = "written" | "kept";

/** Folder of what the command writes beside its result. */
const CACHE = "tiles.local";
const SCRIPTS = import.meta.dirname;
/** Beside the region, so that its edge is not the edge of the map. */
const MARGIN_DEGREES = 0.15;
/** tilemaker's memory is about nine times the extract, by its authors; a longer extract is worked on in a file. */
const MOST_BYTES_IN_MEMORY = 200e6;
/** The command leaves a person's machine usable. */
const THREADS = "2";
const SAY_EVERY_MS = 10_000;
/**
 * Measured on the extract of Liechtenstein of 2013 (0.6 MB): 3 s and 0.43 MB of tiles on two cores. A town of 2026 has more buildings in
 * OpenStreetMap, and the first second is the same for every extract: this is an order of magnitude.
 */
const TILES_PER_EXTRACT_BYTE = 0.7;
const SECONDS_PER_EXTRACT_MB = 4;

/**
 * Draws the detailed map of the region from extracts of OpenStreetMap by tilemaker 3, into one archive of vector tiles. The archive is
 * replaced only by a whole one.
 * @throws Error with a sentence in French when an extract or a program is missing or unreadable
 */
export async function runTiles({ osm, isWhole, isDryRun }: TilesOptions, site: TilesSite): Promise<TilesEnd> {
  const { say, signal } = site;
  const headers = readOsmFiles(osm);
  const box = isWhole ? boxAround(headers) : widened(site.region);
  if (!headers.some((header) => header.box === undefined || overlaps(header.box, box))) {
    throw new Error(
      "L’extrait ne couvre pas la région : donnez ceux de Rhône-Alpes et de Provence-Alpes-Côte d’Azur, ou --whole pour dessiner tout l’extrait.",
    );
  }
  const programs = findPrograms(osm, site);
  const bytes = osm.reduce((sum, path) => sum + statSync(path).size, 0);
  say(reckon(bytes));
  if (isDryRun) return keep(say, "--dry-run");
  try {
    await draw({ osm, box, bytes, programs, description: describeArchive(oldestDay(headers) ?? "", site.today) }, site);
    return "written";
  } catch (error) {
    if (signal.aborted) return keep(say, "interrompu");
    throw error;
  }
}

interface Programs {
  readonly tilemaker: string;
  /** Undefined for one extract: tilemaker 3.0.0 crashes at the second. */
  readonly osmium: string | undefined;
}

interface Drawing {
  readonly osm: readonly string[];
  readonly box: Box;
  readonly bytes: number;
  readonly programs: Programs;
  readonly description: string;
}

/** Draws the archive beside its place, and moves it there once it is whole. */
async function draw({ osm, box, bytes, programs, description }: Drawing, site: TilesSite): Promise<void> {
  const { root, say } = site;
  const cache = join(root, CACHE);
  const files = {
    config: join(cache, "config.json"),
    merged: join(cache, "merged.osm.pbf"),
    store: join(cache, "store"),
    draft: join(cache, DETAILED_MAP_FILE),
    result: join(root, "public/data", DETAILED_MAP_FILE),
  };
  mkdirSync(cache, { recursive: true });
  rmSync(files.draft, { force: true });
  writeFileSync(files.config, configOf(description));
  try {
    const { osmium, tilemaker } = programs;
    if (osmium !== undefined) {
      say("Réunion des extraits…");
      await run(osmium, ["merge", ...osm, "--overwrite", "--output", files.merged], "osmium", site);
    }
    say(`Dessin des tuiles, sur ${THREADS} cœurs…`);
    const input = ["--input", osmium === undefined ? (osm[0] ?? "") : files.merged, "--bbox", box.join(",")];
    const profile = ["--config", files.config, "--process", join(SCRIPTS, "tilemaker-profile.lua")];
    const memory = bytes > MOST_BYTES_IN_MEMORY ? ["--store", files.store] : [];
    await run(
      tilemaker,
      [...input, "--output", files.draft, ...profile, "--threads", THREADS, ...memory],
      "tilemaker",
      site,
    );
    const header = readArchiveHeader(files.draft);
    if (typeof header === "string") throw new Error(`tilemaker a fini, mais son archive est inutilisable : ${header}.`);
    renameSync(files.draft, files.result);
    const { tiles, minzoom, maxzoom } = header;
    say(
      `public/data/${DETAILED_MAP_FILE} : ${megabytes(statSync(files.result).size)} Mo, ${tiles.toLocaleString("fr-FR")} tuiles, zooms ${minzoom} à ${maxzoom}. Puis npm run build.`,
    );
  } finally {
    for (const left of [files.store, files.merged, files.draft]) rmSync(left, { recursive: true, force: true });
  }
}

function findPrograms({ length }: readonly string[], site: TilesSite): Programs {
  return {
    tilemaker: programAt("tilemaker", "tilemaker 3 dessine les tuiles", site),
    osmium: length === 1 ? undefined : programAt("osmium", "osmium réunit plusieurs extraits", site, "osmium-tool"),
  };
}

/** The box around the extracts. @throws Error when none of them says its own */
function boxAround(headers: readonly OsmHeader[]): Box {
  const boxes = headers.flatMap(({ box }) => (box === undefined ? [] : [box]));
  if (boxes.length === 0) throw new Error("L’extrait ne dit pas son étendue : --whole n’est pas possible.");
  return [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north)),
  ];
}

function widened([west, south, east, north]: Box): Box {
  const by = MARGIN_DEGREES;
  return [west - by, south - by, east + by, north + by];
}

function overlaps(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}

/** The path of a program. @throws Error that says how to install it */
function programAt(name: string, use: string, { path, platform }: TilesSite, debian = name): string {
  const found = findOnPath([name], path);
  if (found !== undefined) return found;
  const how =
    platform === "darwin"
      ? `brew install ${debian}`
      : `sudo apt install ${debian} (Debian 13, Ubuntu 24.04 et suivants)`;
  throw new Error(`${name} n’est pas installé : ${use}. Installez-le par ${how}, puis relancez la commande.`);
}

/** What to expect, from the length of the extracts. */
function reckon(bytes: number): string {
  const minutes = Math.max(1, Math.round((SECONDS_PER_EXTRACT_MB * bytes) / 1e6 / 60));
  return `Extraits : ${megabytes(bytes)} Mo. Compté d’après le Liechtenstein, non mesuré sur la région : environ ${megabytes(TILES_PER_EXTRACT_BYTE * bytes)} Mo de tuiles, ${minutes} min.`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toLocaleString("fr-FR", { maximumFractionDigits: bytes < 10e6 ? 1 : 0 });
}

/** The configuration of tilemaker with a description of this run. */
function configOf(description: string): string {
  const config = JSON.parse(readText(join(SCRIPTS, "tilemaker-config.json"))) as { readonly settings: object };
  return JSON.stringify({ ...config, settings: { ...config.settings, description } });
}

/** Runs a program, with its output in a file of the cache and its progress said. @throws Error when it fails */
async function run(program: string, args: readonly string[], name: string, site: TilesSite): Promise<void> {
  const path = join(CACHE, `${name}.log`);
  const log = createWriteStream(join(site.root, path));
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], signal: site.signal });
  const progress = followProgress(site);
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (bytes: Buffer) => {
      log.write(bytes);
      progress(bytes.toString("utf8"));
    });
  }
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    if (code === 0) return;
  } finally {
    log.end();
    await finished(log);
  }
  const why = "l’extrait est coupé, le disque est plein ou la mémoire manque";
  throw new Error(`${name} s’est arrêté avant la fin (${why}). Son compte rendu : ${path}.`);
}

/** Says now and then how far tilemaker has come. */
function followProgress({ say, now }: TilesSite): (text: string) => void {
  let saidAt = now();
  return (text) => {
    const [read, written] = [/Block (\d+)\/(\d+)/, /tile (\d+) of (\d+)/].map((form) => form.exec(text));
    const step = written ?? read;
    if (!step || now() - saidAt < SAY_EVERY_MS) return;
    saidAt = now();
    const share = Math.round((100 * Number(step[1])) / Math.max(1, Number(step[2])));
    say(`${written ? "Écriture" : "Lecture"} : ${share} %`);
  };
}

function keep(say: (line: string) => void, why: string): TilesEnd {
  say(`public/data/${DETAILED_MAP_FILE} n’a pas changé : ${why}.`);
  return "kept";
}
