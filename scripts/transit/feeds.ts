import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { unzipSync } from "fflate";
import { describeProblems } from "../../src/data/csv/table-schema.ts";
import { createNearestIndex } from "../../src/domain/geo/nearest-index.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import { memoise } from "../../src/domain/memoise.ts";
import { TABLES } from "../pipeline/table-columns.ts";
import { decodeText, readTableFile } from "../read-text.ts";
import { representativeDates, seasonFrom } from "./day-dates.ts";
import {
  type Feed,
  type FeedFault,
  type FeedReading,
  type FeedStop,
  overlap,
  readFeed,
  type Trip,
} from "./read-feed.ts";

/** A zip file of this device, with what the table of addresses says of its feed. */
interface FeedSource {
  readonly id: string;
  readonly title: string;
  readonly licence: string;
  readonly url: string;
  readonly path: string;
}

/**
 * The zip files of a folder in order of their names. One that is named like an id of data/transit/feeds.csv has its title, licence and address.
 * @throws Error when the table or the folder cannot be read
 */
export function listFeeds(root: string, folder: string): readonly FeedSource[] {
  const { lines, problems } = readTableFile(root, TABLES.feeds);
  const [problem] = describeProblems(problems);
  if (problem !== undefined) throw new Error(problem);
  const known = new Map(lines.map(({ row }) => [row.id, row]));
  return readdirSync(folder)
    .filter((name) => /\.zip$/i.test(name))
    .sort()
    .map((name) => {
      const id = name.replace(/\.zip$/i, "");
      const { title, licence, url } = known.get(id) ?? { title: id, licence: "inconnue", url: "" };
      return { id, title, licence, url, path: join(folder, name) };
    });
}

/** Other files, such as shapes.txt, the largest, are never unpacked. */
const FILES = /^(booking_rules|calendar|calendar_dates|feed_info|frequencies|routes|stop_times|stops|trips)\.txt$/;
/** A file may unpack to so many bytes: more than the stop times of all of SNCF, less than the memory of the machine. */
const LARGEST_FILE_BYTES = 500_000_000;

/** Returns the text of each file in a zip file; files in a folder of the archive count too. @throws Error in French when it cannot be unpacked */
function openFeed(path: string): (file: string) => string | undefined {
  const contents = new Map<string, Uint8Array>();
  let tooLarge: string | undefined;
  try {
    const unpacked = unzipSync(readFileSync(path), {
      filter: ({ name, originalSize }) => {
        const isWanted = FILES.test(basename(name));
        if (isWanted && originalSize > LARGEST_FILE_BYTES) tooLarge = basename(name);
        return isWanted && originalSize <= LARGEST_FILE_BYTES;
      },
    });
    for (const [name, content] of Object.entries(unpacked)) contents.set(basename(name), content);
  } catch (error) {
    throw new Error(`l’archive ne peut pas être ouverte (${error instanceof Error ? error.message : String(error)})`);
  }
  if (tooLarge !== undefined) throw new Error(`${tooLarge} dépasse ${LARGEST_FILE_BYTES / 1_000_000} Mo`);
  return (file) => {
    const content = contents.get(file);
    if (content === undefined) return undefined;
    const { text, faults } = decodeText(content);
    const [fault] = faults;
    if (fault !== undefined) throw new Error(`${file}:${fault.line} ce n’est pas de l’UTF-8`);
    return text;
  };
}

/** A feed in use, cut to the surroundings of the region. */
export interface UsedFeed extends Feed {
  readonly source: FeedSource;
  /** In the order of `DAY_KINDS`: the dates that stand for them. */
  readonly dates: readonly (string | undefined)[];
}

/** The result of reading a feed. */
interface ReadSource {
  /** Why it is left out, in French. */
  readonly used: UsedFeed | string;
  readonly faults: readonly FeedFault[];
}

/** Greatest distance of a used stop from the town hall of a commune of the region: nobody travels farther and back for a place. */
const NEAR_KM = 40;

/** Reads a feed, and cuts it to the surroundings of the town halls. Never throws for a fault of the feed. */
export function readSource(source: FeedSource, townHalls: readonly Position[], today: string): ReadSource {
  let reading: FeedReading;
  try {
    reading = readFeed(openFeed(source.path));
  } catch (error) {
    return { used: error instanceof Error ? error.message : String(error), faults: [] };
  }
  const { feed, faults } = reading;
  if (feed === undefined) return { used: "inutilisable", faults };
  const { validity } = feed;
  if (validity.until < today) return { used: `échu depuis le ${validity.until}`, faults };
  const trips = tripsNear(feed.trips, townHalls);
  if (trips.length === 0) return { used: `aucune course à moins de ${NEAR_KM} km de la région`, faults };
  const near = { ...feed, trips };
  return {
    used: {
      ...near,
      source,
      dates: representativeDates(near, overlap(seasonFrom(today), { from: today, until: validity.until })),
    },
    faults,
  };
}

/** Trips with the stops near the town halls alone; one stop alone is no journey. */
function tripsNear(trips: readonly Trip[], townHalls: readonly Position[]): readonly Trip[] {
  const index = createNearestIndex(townHalls);
  const isNear = memoise(({ position }: FeedStop) => (index.nearest(position)?.distanceKm ?? NEAR_KM + 1) <= NEAR_KM);
  return trips.flatMap((trip) => {
    const stopTimes = trip.stopTimes.filter(({ stop }) => isNear(stop));
    return stopTimes.length > 1 ? [{ ...trip, stopTimes }] : [];
  });
}
