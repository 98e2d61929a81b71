import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { unzipSync } from "fflate";
import { forEachRecord } from "../../src/data/csv/read-table.ts";
import { describeProblems } from "../../src/data/csv/table-schema.ts";
import { createNearestIndex } from "../../src/domain/geo/nearest-index.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import { representativeDates } from "../../src/domain/transit/day-types.ts";
import {
  countServed,
  cutFeed,
  type FeedFault,
  type GtfsFeed,
  type Validity,
  validityOf,
} from "../../src/domain/transit/gtfs-feed.ts";
import { readGtfsFeed } from "../../src/domain/transit/read-gtfs-feed.ts";
import type { FeedFiles } from "../../src/domain/transit/read-gtfs-file.ts";
import { askFor, garbage, OnlineFault, type Politeness, type Refusal } from "../online/ask-politely.ts";
import { TABLES } from "../pipeline/table-columns.ts";
import { decodeText, readTableFile } from "../read-text.ts";

/** A feed to read: a file on this device, or the reason why there is none. */
export interface FeedSource {
  readonly id: string;
  readonly title: string;
  readonly licence: string;
  readonly url: string;
  readonly path: string | undefined;
  /** In French. */
  readonly fault: string | undefined;
}

/** Downloads of a run, kept for the next one: outside version control. */
const FEED_FOLDER = "transit.local";
/** A download is asked for again after a week: timetables change. */
const FRESH_MS = 7 * 86_400_000;
/** Larger files are not timetables of a region, nor those of SNCF. */
const LARGEST_BYTES = 200_000_000;
const PAUSE_MS = 1000;
export const UNKNOWN_LICENCE = "inconnue";

interface GetOptions {
  readonly root: string;
  readonly isRefresh: boolean;
  readonly politeness: Politeness;
  readonly say: (line: string) => void;
}

/**
 * Downloads the feeds of the table, one after the other, a second apart; a download of this week is not asked for
 * again, so that an interrupted run goes on. Never throws for one address.
 * @throws Error when the table cannot be read
 */
export async function getFeeds({ root, isRefresh, politeness, say }: GetOptions): Promise<readonly FeedSource[]> {
  const addresses = readAddresses(root);
  const sources: FeedSource[] = [];
  for (const [rank, source] of addresses.entries()) {
    const { id, title, licence, url } = source;
    const path = join(root, FEED_FOLDER, `${id}.zip`);
    if (licence === UNKNOWN_LICENCE) {
      sources.push({ ...source, path: undefined, fault: "licence inconnue : non demandé" });
      continue;
    }
    const isFresh = existsSync(path) && Date.now() - statSync(path).mtimeMs < FRESH_MS;
    if (isFresh && !isRefresh) {
      sources.push({ ...source, path, fault: undefined });
      continue;
    }
    if (politeness.signal?.aborted) break;
    say(`Téléchargement ${rank + 1} sur ${addresses.length} : ${title}`);
    const fault = await download(url, path, { pauseMs: PAUSE_MS, ...politeness });
    sources.push({ ...source, path: fault === undefined ? path : undefined, fault });
  }
  return sources;
}

/** The addresses of the table. @throws Error when the table cannot be read */
export function readAddresses(root: string): readonly Omit<FeedSource, "path" | "fault">[] {
  const { lines, problems } = readTableFile(root, TABLES.feeds);
  const [problem] = describeProblems(problems);
  if (problem !== undefined) throw new Error(problem);
  return lines.map(({ row: { id, title, licence, url } }) => ({ id, title, licence, url }));
}

/** Undefined when the file is there; a file appears complete or not at all. */
async function download(url: string, path: string, politeness: Politeness): Promise<string | undefined> {
  try {
    const wanted = { accept: "application/zip, */*", read: readZip };
    const bytes = await askFor(url, wanted, { mostBytes: LARGEST_BYTES, ...politeness });
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(`${path}.part`, bytes);
    renameSync(`${path}.part`, path);
    return undefined;
  } catch (error) {
    rmSync(`${path}.part`, { force: true });
    if (error instanceof OnlineFault) return error.message;
    throw error;
  }
}

function readZip(bytes: Uint8Array<ArrayBuffer>): { readonly value: Uint8Array<ArrayBuffer> } | Refusal {
  // Every zip file begins with these letters.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return garbage("La réponse n’est pas un fichier zip.");
  return { value: bytes };
}

/** Files of a feed that answers need; the others, such as shapes.txt, the largest, are never unpacked. */
const FILES = new Set([
  "agency.txt",
  "booking_rules.txt",
  "calendar.txt",
  "calendar_dates.txt",
  "feed_info.txt",
  "frequencies.txt",
  "routes.txt",
  "stop_times.txt",
  "stops.txt",
  "transfers.txt",
  "trips.txt",
]);
/** A file may unpack to so many bytes: more than the stop times of all of SNCF, less than the memory of the machine. */
const LARGEST_FILE_BYTES = 500_000_000;

/** Opens a feed: a zip file, or a folder of text files. @throws Error in French when it is neither, or cannot be unpacked */
function openFeed(path: string): FeedFiles {
  return statSync(path).isDirectory() ? openFolder(path) : openZip(readFileSync(path));
}

/** The feeds of a folder in order of their names: zip files, and folders with stops.txt. */
export function listFeedPaths(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.zip$/i.test(name) || existsSync(join(folder, name, "stops.txt")))
    .sort()
    .map((name) => join(folder, name));
}

/** Opens a feed in the bytes of a zip file; files in a folder of the archive count too. @throws Error in French */
function openZip(bytes: Uint8Array): FeedFiles {
  const texts = new Map<string, Uint8Array>();
  let tooLarge: string | undefined;
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isWanted = FILES.has(basename(name));
        if (isWanted && originalSize > LARGEST_FILE_BYTES) tooLarge = basename(name);
        return isWanted && originalSize <= LARGEST_FILE_BYTES;
      },
    });
    for (const [name, content] of Object.entries(unpacked)) texts.set(basename(name), content);
  } catch (error) {
    throw new Error(`l’archive ne peut pas être ouverte (${error instanceof Error ? error.message : String(error)})`);
  }
  if (tooLarge !== undefined) throw new Error(`${tooLarge} dépasse ${LARGEST_FILE_BYTES / 1_000_000} Mo`);
  return filesOf((file) => texts.get(file));
}

function openFolder(folder: string): FeedFiles {
  return filesOf((file) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file)) : undefined));
}

function filesOf(contentOf: (file: string) => Uint8Array | undefined): FeedFiles {
  return {
    forEachRecord: (file, visit) => {
      const content = contentOf(file);
      if (content === undefined) return false;
      const { text, faults } = decodeText(content);
      const [fault] = faults;
      if (fault !== undefined) throw new Error(`${file}:${fault.line} ce n’est pas de l’UTF-8`);
      forEachRecord(text, ",", visit);
      return true;
    },
  };
}

/** What became of a feed. */
export interface ReadFeed {
  readonly source: FeedSource;
  /** Undefined for a feed left out. */
  readonly feed: GtfsFeed | undefined;
  readonly validity: Validity | undefined;
  /** Of a feed in use, in the order of `DAY_TYPES`: the dates that stand for them. */
  readonly dates: readonly (string | undefined)[];
  /** Why it is left out, in French; undefined for a feed in use. */
  readonly leftOut: string | undefined;
  readonly isExpired: boolean;
  readonly faults: readonly FeedFault[];
  /** All stops and trips, and those near the region. */
  readonly all: Served;
  readonly near: Served;
}

type Served = ReturnType<typeof countServed>;

/** Greatest distance of a used stop from the seat of a commune of the region: nobody travels farther and back for a place. */
export const NEAR_KM = 40;
const NOTHING: Served = { trips: 0, stops: 0 };

/** Reads a feed, and cuts it to the surroundings of the seats. Never throws for a fault of the feed. */
export function readFeed(source: FeedSource, seats: readonly Position[], today: string): ReadFeed {
  const without = (leftOut: string, faults: readonly FeedFault[] = []): ReadFeed => ({
    source,
    feed: undefined,
    validity: undefined,
    dates: [],
    leftOut,
    isExpired: false,
    faults,
    all: NOTHING,
    near: NOTHING,
  });
  if (source.path === undefined) return without(source.fault ?? "aucun fichier");
  let reading: ReturnType<typeof readGtfsFeed>;
  try {
    reading = readGtfsFeed(openFeed(source.path));
  } catch (error) {
    return without(error instanceof Error ? error.message : String(error));
  }
  const { feed, faults } = reading;
  if (feed === undefined) return without("inutilisable", faults);
  const index = createNearestIndex(seats);
  const near = cutFeed(
    feed,
    ({ position }) => (index.nearest(position)?.distanceKm ?? Number.POSITIVE_INFINITY) <= NEAR_KM,
  );
  const validity = validityOf(feed);
  const isExpired = validity !== undefined && validity.until < today;
  const counts = { all: countServed(feed), near: countServed(near) };
  const leftOut = whyLeftOut(isExpired, validity, counts.near.trips);
  const used = leftOut === undefined ? near : undefined;
  const dates = used === undefined ? [] : representativeDates(used, today);
  return { source, feed: used, validity, dates, leftOut, isExpired, faults, ...counts };
}

function whyLeftOut(isExpired: boolean, validity: Validity | undefined, trips: number): string | undefined {
  if (validity === undefined) return "aucun jour de service";
  if (isExpired) return `échu depuis le ${validity.until}`;
  return trips === 0 ? `aucune course à moins de ${NEAR_KM} km de la région` : undefined;
}
