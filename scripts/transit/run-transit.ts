import { statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { toTransitColumns } from "../../src/data/public-data/transit-columns.ts";
import { RESOURCES } from "../../src/data/resources.ts";
import { DAY_KINDS } from "../../src/domain/transit/day-kinds.ts";
import { transitStateOn, type Validity } from "../../src/domain/transit/transit-table.ts";
import { parseOptions } from "../program.ts";
import { writeAllAtomically } from "../read-text.ts";
import { computeTable, readTransitInput, type TransitInput } from "./compute-table.ts";
import { seasonFrom } from "./day-dates.ts";
import { listFeeds, readSource } from "./feeds.ts";

interface Surroundings {
  /** Folder of the project. */
  readonly root: string;
  /** ISO 8601. */
  readonly today: string;
  readonly say: (line: string) => void;
  readonly input?: TransitInput;
  /** Limit of the compressed file in bytes, by default that of the site. */
  readonly limitBytes?: number;
}

/**
 * Reads the timetables of a folder, says what they are, computes the useful journeys and writes them; a run without a usable feed keeps the
 * former file. Returns whether it has written.
 * @throws Error when the table of addresses, the folder or the built data cannot be read
 */
export function runTransit(folder: string, surroundings: Surroundings): boolean {
  const { root, today, say, input = readTransitInput(root) } = surroundings;
  const feeds = listFeeds(root, folder).flatMap((source) => {
    const { used, faults } = readSource(source, input.townHalls, today);
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
  if (feeds.length === 0) return keep(say, "aucun réseau utilisable");
  return write(computeTable(feeds, input, today, say), surroundings);
}

/** Faults of one feed that are listed. */
const SHOWN = 5;

function describeFeed({ trips, validity }: { trips: readonly object[]; validity: Validity }, today: string): string {
  const end = transitStateOn(validity, today).kind === "ending" ? " ; finit bientôt, relancez la commande ensuite" : "";
  return `${trips.length} courses, valable du ${validity.from} au ${validity.until}${end}`;
}

function keep(say: (line: string) => void, why: string): false {
  say(`public/data/${RESOURCES.transit.file} n’a pas changé : ${why}.`);
  return false;
}

/** Numbers of answers of each type, from the most to the least, until the file is small enough. */
const NEAREST = [12, 8, 5, 3, 2, 1];

function write(
  { table, cutTo }: ReturnType<typeof computeTable>,
  { root, say, limitBytes = 1000 * RESOURCES.transit.limitKb }: Surroundings,
): boolean {
  const { from, until } = table.validity;
  for (const nearest of NEAREST) {
    const text = `${JSON.stringify(toTransitColumns(cutTo(nearest)))}\n`;
    const bytes = gzipSync(text, { level: 9 }).length;
    if (bytes > limitBytes) continue;
    writeAllAtomically([{ path: join(root, "public/data", RESOURCES.transit.file), text }]);
    say(
      `public/data/${RESOURCES.transit.file} écrit : ${nearest} lieu(x) de chaque type par commune au plus, ${(bytes / 1000).toFixed(0)} ko compressés, valable du ${from} au ${until}. Puis npm run build.`,
    );
    return true;
  }
  return keep(say, `un seul lieu de chaque type dépasse déjà ${limitBytes / 1000} ko`);
}

export const USAGE = `npm run data:transit -- --from DIR
  --from DIR    lit les fichiers GTFS de DIR (des .zip) ; leurs adresses sont dans data/transit/feeds.csv`;

/** The folder of zip files that the command line names, or its fault in French. */
export function readOptions(args: readonly string[]): { readonly from: string } | string {
  const values = parseOptions(args, { from: { type: "string" } });
  if (typeof values === "string") return values;
  const { from } = values;
  if (from === undefined) return "--from : donnez le dossier des fichiers GTFS.";
  return statSync(from, { throwIfNoEntry: false })?.isDirectory() ? { from } : `--from : ${from} n’est pas un dossier.`;
}
