import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { unzipSync } from "fflate";
import { forEachRecord } from "../../src/data/csv/read-table.ts";
import type { FeedFiles } from "../../src/domain/transit/read-gtfs-file.ts";
import { decodeText } from "../read-text.ts";

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
const LARGEST_BYTES = 500_000_000;

/** Opens a feed: a zip file, or a folder of text files. @throws Error in French when it is neither, or cannot be unpacked */
export function openFeed(path: string): FeedFiles {
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
        if (isWanted && originalSize > LARGEST_BYTES) tooLarge = basename(name);
        return isWanted && originalSize <= LARGEST_BYTES;
      },
    });
    for (const [name, content] of Object.entries(unpacked)) texts.set(basename(name), content);
  } catch (error) {
    throw new Error(`l’archive ne peut pas être ouverte (${error instanceof Error ? error.message : String(error)})`);
  }
  if (tooLarge !== undefined) throw new Error(`${tooLarge} dépasse ${LARGEST_BYTES / 1_000_000} Mo`);
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
