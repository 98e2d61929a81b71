import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DETAILED_MAP_FILE } from "../../src/formats/public-data/file-names.ts";
import { type BoundingBox, boundingBox, overlaps } from "../../src/geo/bounding-box.ts";
import { type OsmHeader, oldestDay, readOsmFiles } from "../osm/osm-header.ts";
import { readText } from "../read-text.ts";
import { describeArchive, readArchiveHeader } from "./archive-header.ts";
import { type DrawRelief, prepareRelief, type ReliefSources } from "./draw-relief.ts";
import type { TilesOptions } from "./read-options.ts";
import { CACHE, findTool, runTool, type ToolSite } from "./tools.ts";

export interface TilesSite extends ToolSite {
  /** West, south, east, north of what the map shows, in degrees. */
  readonly region: BoundingBox;
  /** ISO 8601. */
  readonly today: string;
}

/** Written: public/data/detailed-map.pmtiles is new. Kept: it is as before. */
type TilesEnd = "written" | "kept";

const SCRIPTS = import.meta.dirname;
/** Beside the region, so that its edge is not the edge of the map. */
const MARGIN_DEGREES = 0.15;
const TILEMAKER = { name: "tilemaker", use: "tilemaker 3 dessine les tuiles", debian: "tilemaker", brew: "tilemaker" };
const OSMIUM = { name: "osmium", use: "osmium réunit plusieurs extraits", debian: "osmium-tool", brew: "osmium-tool" };
/** tilemaker's memory is about nine times the extract, by its authors; a longer extract is worked on in a file. */
const MOST_BYTES_IN_MEMORY = 200e6;
/** The command leaves a person's machine usable. */
const THREADS = "2";
/** What is cut when tilemaker or osmium stops. */
const EXTRACT = "l’extrait";
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
export async function runTiles({ osm, relief, isWhole, isDryRun }: TilesOptions, site: TilesSite): Promise<TilesEnd> {
  const { say, signal } = site;
  const headers = readOsmFiles(osm);
  const box = isWhole ? boxOfExtracts(headers) : widened(site.region, MARGIN_DEGREES);
  if (!headers.some((header) => header.box === undefined || overlaps(header.box, box))) {
    throw new Error(
      "L’extrait ne couvre pas la région : donnez ceux de Rhône-Alpes et de Provence-Alpes-Côte d’Azur, ou --whole pour dessiner tout l’extrait.",
    );
  }
  const programs = findPrograms(osm, site);
  const drawRelief = relief === undefined ? undefined : prepareRelief(relief.files, box, site);
  const bytes = osm.reduce((sum, path) => sum + statSync(path).size, 0);
  say(reckon(bytes));
  if (isDryRun) return keep(say, "--dry-run");
  try {
    const description = describeArchive(oldestDay(headers) ?? "", site.today, relief);
    await draw({ osm, box, bytes, programs, drawRelief, description }, site);
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
  readonly box: BoundingBox;
  readonly bytes: number;
  readonly programs: Programs;
  /** Undefined where no relief is given. */
  readonly drawRelief: DrawRelief | undefined;
  readonly description: string;
}

/** Draws the archive beside its place, and moves it there once it is whole. */
async function draw({ osm, box, bytes, programs, drawRelief, description }: Drawing, site: TilesSite): Promise<void> {
  const { root, say } = site;
  const cache = join(root, CACHE);
  const files = {
    config: join(cache, "config.json"),
    merged: join(cache, "merged.osm.pbf"),
    store: join(cache, "store"),
    relief: join(cache, "relief"),
    draft: join(cache, DETAILED_MAP_FILE),
    result: join(root, "public/data", DETAILED_MAP_FILE),
  };
  mkdirSync(cache, { recursive: true });
  rmSync(files.draft, { force: true });
  try {
    const sources = await drawRelief?.(files.relief);
    writeFileSync(files.config, configOf(description, sources));
    const { osmium, tilemaker } = programs;
    if (osmium !== undefined) {
      say("Réunion des extraits…");
      const merge = ["merge", ...osm, "--overwrite", "--output", files.merged];
      await runTool(osmium, merge, { name: OSMIUM.name, input: EXTRACT }, site);
    }
    say(`Dessin des tuiles, sur ${THREADS} cœurs…`);
    const input = ["--input", osmium === undefined ? (osm[0] ?? "") : files.merged, "--bbox", box.join(",")];
    const profile = ["--config", files.config, "--process", join(SCRIPTS, "tilemaker-profile.lua")];
    const memory = bytes > MOST_BYTES_IN_MEMORY ? ["--store", files.store] : [];
    const args = [...input, "--output", files.draft, ...profile, "--threads", THREADS, ...memory];
    await runTool(tilemaker, args, { name: TILEMAKER.name, input: EXTRACT }, site);
    const header = readArchiveHeader(files.draft);
    if (typeof header === "string") throw new Error(`tilemaker a fini, mais son archive est inutilisable : ${header}.`);
    renameSync(files.draft, files.result);
    const { tiles, minzoom, maxzoom } = header;
    say(
      `public/data/${DETAILED_MAP_FILE} : ${megabytes(statSync(files.result).size)} Mo, ${tiles.toLocaleString("fr-FR")} tuiles, zooms ${minzoom} à ${maxzoom}. Puis npm run build.`,
    );
  } finally {
    for (const left of [files.store, files.merged, files.relief, files.draft])
      rmSync(left, { recursive: true, force: true });
  }
}

function findPrograms({ length }: readonly string[], site: TilesSite): Programs {
  return {
    tilemaker: findTool(TILEMAKER, site),
    osmium: length === 1 ? undefined : findTool(OSMIUM, site),
  };
}

/** The box around the extracts. @throws Error when none of them says its own */
function boxOfExtracts(headers: readonly OsmHeader[]): BoundingBox {
  const boxes = headers.flatMap((header) => (header.box === undefined ? [] : [header.box]));
  if (boxes.length === 0) throw new Error("L’extrait ne dit pas son étendue : --whole n’est pas possible.");
  return boundingBox(
    boxes.flatMap(([west, south, east, north]) => [
      [west, south],
      [east, north],
    ]),
  );
}

function widened([west, south, east, north]: BoundingBox, by: number): BoundingBox {
  return [west - by, south - by, east + by, north + by];
}

/** What to expect, from the length of the extracts. */
function reckon(bytes: number): string {
  const minutes = Math.max(1, Math.round((SECONDS_PER_EXTRACT_MB * bytes) / 1e6 / 60));
  return `Extraits : ${megabytes(bytes)} Mo. Compté d’après le Liechtenstein, non mesuré sur la région : environ ${megabytes(TILES_PER_EXTRACT_BYTE * bytes)} Mo de tuiles, ${minutes} min.`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toLocaleString("fr-FR", { maximumFractionDigits: bytes < 10e6 ? 1 : 0 });
}

/** The configuration of tilemaker with a description of this run and the files of its layers of relief. */
function configOf(description: string, relief: ReliefSources = {}): string {
  const config = JSON.parse(readText(join(SCRIPTS, "tilemaker-config.json"))) as {
    readonly layers: Readonly<Record<string, object>>;
    readonly settings: object;
  };
  const layers = Object.fromEntries(
    Object.entries(config.layers).map(([name, layer]) => [name, { ...layer, ...relief[name] }]),
  );
  return JSON.stringify({ layers, settings: { ...config.settings, description } });
}

function keep(say: (line: string) => void, why: string): TilesEnd {
  say(`public/data/${DETAILED_MAP_FILE} n’a pas changé : ${why}.`);
  return "kept";
}
