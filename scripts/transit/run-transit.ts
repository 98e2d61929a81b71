import { renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { TRANSIT_FILE } from "../../src/data/public-data/file-names.ts";
import { toTransitColumns } from "../../src/data/public-data/transit-columns.ts";
import { DAY_KINDS } from "../../src/domain/transit/day-kinds.ts";
import { transitStateOn, type Validity } from "../../src/domain/transit/transit-table.ts";
import { parseOptions } from "../program.ts";
import { computeTable, readTransitInput, type TransitInput } from "./compute-table.ts";
import { seasonFrom } from "./day-dates.ts";
import {
  type DownloadLimits,
  type FeedSource,
  getFeeds,
  listFeedPaths,
  readAddresses,
  readSource,
  UNKNOWN_LICENCE,
} from "./feeds.ts";

export interface Surroundings {
  /** Folder of the project. */
  readonly root: string;
  /** ISO 8601. */
  readonly today: string;
  readonly limits: DownloadLimits;
  readonly say: (line: string) => void;
  readonly input?: TransitInput;
  /** Limit of the compressed file in bytes, by default that of the site. */
  readonly limitBytes?: number;
}

/** Limit of the compressed file, which scripts/check-size.ts checks too. */
export const LIMIT_BYTES = 250_000;

/** Written: public/data/transit.json is new. Kept: it is as before. */
type TransitEnd = "written" | "kept";

/**
 * Reads the timetables, says what they are, computes the useful journeys and writes them; a run without a usable feed keeps the former file.
 * @throws Error when the table of addresses, the folder or the built data cannot be read
 */
export async function runTransit({ from, isDryRun }: TransitOptions, surroundings: Surroundings): Promise<TransitEnd> {
  const { root, today, say, input = readTransitInput(root) } = surroundings;
  const sources = from === undefined ? await getFeeds(surroundings) : listLocal(root, from);
  const feeds = sources.flatMap((source) => {
    const { used, faults } = readSource(source, input.seats, today);
    say(typeof used === "string" ? `✗ ${source.title} : ${used}` : `✓ ${source.title} : ${describeFeed(used, today)}`);
    for (const { file, line, reason } of faults.slice(0, SHOWN))
      say(`    ${file}${line > 0 ? `:${line}` : ""} ${reason}`);
    if (faults.length > SHOWN) say(`    et ${faults.length - SHOWN} autres`);
    return typeof used === "string" ? [] : [used];
  });
  const { season } = seasonFrom(today);
  for (const [rank, kind] of DAY_KINDS.entries()) {
    const dates = feeds.flatMap((feed) => feed.dates[rank] ?? []).sort();
    say(
      `${kind}, ${season} : ${dates.length} réseau(x)${dates.length === 0 ? "" : `, du ${dates[0]} au ${dates.at(-1)}`}.`,
    );
  }
  if (surroundings.limits.signal?.aborted)
    return keep(say, "interrompu ; relancez la commande, elle reprend où elle en était");
  if (feeds.length === 0) return keep(say, "aucun réseau utilisable");
  if (isDryRun) return keep(say, "--dry-run");
  return write(computeTable(feeds, input, today, say), surroundings);
}

/** Faults of one feed that are listed. */
const SHOWN = 5;

function describeFeed({ trips, validity }: { trips: readonly object[]; validity: Validity }, today: string): string {
  const end = transitStateOn(validity, today).kind === "ending" ? " ; finit bientôt, relancez la commande ensuite" : "";
  return `${trips.length} courses, valable du ${validity.from} au ${validity.until}${end}`;
}

/** Files of a folder; one that is named like an id of the table has its title, licence and address. */
function listLocal(root: string, folder: string): readonly FeedSource[] {
  const known = new Map(readAddresses(root).map((address) => [address.id, address]));
  return listFeedPaths(folder).map((path) => {
    const id = basename(path).replace(/\.zip$/i, "");
    const address = known.get(id) ?? { id, title: id, licence: UNKNOWN_LICENCE, url: "" };
    return { ...address, path, fault: undefined };
  });
}

function keep(say: (line: string) => void, why: string): TransitEnd {
  say(`public/data/${TRANSIT_FILE} n’a pas changé : ${why}.`);
  return "kept";
}

/** Numbers of answers of each type, from the most to the least, until the file is small enough. */
const NEAREST = [12, 8, 5, 3, 2, 1];

function write(
  { table, cutTo }: ReturnType<typeof computeTable>,
  { root, say, limitBytes = LIMIT_BYTES }: Surroundings,
): TransitEnd {
  const textOf = (nearest: number) => `${JSON.stringify(toTransitColumns(cutTo(nearest)))}\n`;
  const bytesOf = (text: string) => gzipSync(text, { level: 9 }).length;
  const nearest = NEAREST.find((one) => bytesOf(textOf(one)) <= limitBytes);
  if (nearest === undefined) return keep(say, `un seul lieu de chaque type dépasse déjà ${limitBytes / 1000} ko`);
  const text = textOf(nearest);
  const path = join(root, "public/data", TRANSIT_FILE);
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
  const { from, until } = table.validity;
  say(
    `public/data/${TRANSIT_FILE} écrit : ${nearest} lieu(x) de chaque type par commune au plus, ${(bytesOf(text) / 1000).toFixed(0)} ko compressés, valable du ${from} au ${until}. Puis npm run build.`,
  );
  return "written";
}

export interface TransitOptions {
  /** Folder of zip files; undefined: the addresses of the table. */
  readonly from: string | undefined;
  /** Reads the feeds and prints what they are, and computes nothing. */
  readonly isDryRun: boolean;
}

export const USAGE = `npm run data:transit -- [options]
  --from DIR    lit les fichiers GTFS de DIR (des .zip) au lieu des adresses de data/transit/feeds.csv
  --dry-run     lit les horaires et dit le bilan, sans rien calculer ni écrire`;

/** The options of the command line, or its fault in French. */
export function readOptions(args: readonly string[]): TransitOptions | string {
  const values = parseOptions(args, { from: { type: "string" }, "dry-run": { type: "boolean", default: false } });
  return typeof values === "string" ? values : { from: values.from, isDryRun: values["dry-run"] };
}
