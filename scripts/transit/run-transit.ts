import { renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { TRANSIT_FILE } from "../../src/data/public-data/file-names.ts";
import { toTransitColumns } from "../../src/data/public-data/transit-columns.ts";
import { DAY_TYPES, type DayType } from "../../src/domain/transit/day-kinds.ts";
import { walkingOn } from "../../src/domain/transit/transfers.ts";
import { type TransitTable, transitStateOn } from "../../src/domain/transit/transit-table.ts";
import type { Politeness } from "../online/ask-politely.ts";
import { parseOptions } from "../program.ts";
import { computeTable, readTransitInput, type TransitInput } from "./compute-table.ts";
import {
  type FeedSource,
  getFeeds,
  listFeedPaths,
  NEAR_KM,
  type ReadFeed,
  readAddresses,
  readFeed,
  UNKNOWN_LICENCE,
} from "./feeds.ts";

export interface Surroundings {
  /** Folder of the project. */
  readonly root: string;
  /** ISO 8601. */
  readonly today: string;
  readonly politeness: Politeness;
  readonly say: (line: string) => void;
  /** Milliseconds, for the time left. */
  readonly now: () => number;
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
export async function runTransit(options: TransitOptions, surroundings: Surroundings): Promise<TransitEnd> {
  const { root, today, say } = surroundings;
  const input = surroundings.input ?? readTransitInput(root);
  const seats = input.communes.map(({ position }) => position);
  const sources = await (options.from === undefined
    ? getFeeds({ ...surroundings, isRefresh: options.isRefresh })
    : listLocal(root, options.from));
  const feeds: ReadFeed[] = [];
  for (const [rank, source] of sources.entries()) {
    if (source.path !== undefined) say(`Lecture ${rank + 1} sur ${sources.length} : ${source.title}`);
    feeds.push(readFeed(source, seats, today));
  }
  for (const line of summariseFeeds(feeds, today)) say(line);
  if (surroundings.politeness.signal?.aborted)
    return keep(say, "interrompu ; relancez la commande, elle reprend où elle en était");
  if (feeds.every(({ feed }) => feed === undefined)) return keep(say, "aucun réseau utilisable");
  if (options.isDryRun) return keep(say, "--dry-run");
  const table = computeTable(feeds, { ...surroundings, input, walking: walkingOn(input.network) });
  return write(table, surroundings);
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
const NEARNESS: readonly (readonly [nearest: number, withinMin: number])[] = [
  [12, 60],
  [12, 0],
  [8, 0],
  [5, 0],
  [3, 0],
  [2, 0],
  [1, 0],
];

function write(
  { table, cutTo }: ReturnType<typeof computeTable>,
  { root, say, limitBytes = LIMIT_BYTES }: Surroundings,
): TransitEnd {
  let text = "";
  let bytes = Number.POSITIVE_INFINITY;
  let cut: TransitTable = table;
  for (const [nearest, withinMin] of NEARNESS) {
    cut = cutTo({ nearest, withinMin });
    text = `${JSON.stringify(toTransitColumns(cut))}\n`;
    bytes = gzipSync(text, { level: 9 }).length;
    if (bytes <= limitBytes) break;
  }
  const size = `${(bytes / 1000).toFixed(0)} ko compressés`;
  if (bytes > limitBytes) return keep(say, `${size}, plus que la limite de ${limitBytes / 1000}`);
  if (cut.nearest < table.nearest || cut.withinMin < table.withinMin) {
    const within = cut.withinMin === 0 ? "" : `, et tous ceux à moins de ${cut.withinMin} min`;
    say(
      `Pour tenir en ${limitBytes / 1000} ko, chaque départ garde ${cut.nearest === 1 ? "son lieu le plus proche" : `ses ${cut.nearest} lieux les plus proches`} de chaque type${within}.`,
    );
  }
  const path = join(root, "public/data", TRANSIT_FILE);
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
  const { from, until } = cut.validity;
  const count = cut.days.reduce((sum, day) => sum + (day?.answers.flat().length ?? 0), 0);
  say(
    `public/data/${TRANSIT_FILE} écrit : ${count} réponses, ${size}, valable du ${from} au ${until}. Puis npm run build.`,
  );
  return "written";
}

export interface TransitOptions {
  /** Folder of feeds, zip files or folders of text files; undefined: the addresses of the table. */
  readonly from: string | undefined;
  /** Asks again for the downloads of this week. */
  readonly isRefresh: boolean;
  /** Reads the feeds and prints the summary, and computes nothing. */
  readonly isDryRun: boolean;
}

export const USAGE = `npm run data:transit -- [options]
  --from DIR    lit les fichiers GTFS de DIR (des .zip, ou des dossiers de .txt) au lieu des adresses de data/transit/feeds.csv
  --refresh     retélécharge aussi ce qui l’a été cette semaine
  --dry-run     lit les horaires et dit le bilan, sans rien calculer ni écrire`;

/** The options of the command line, or its fault in French. */
export function readOptions(args: readonly string[]): TransitOptions | string {
  const values = parseOptions(args, {
    from: { type: "string" },
    refresh: { type: "boolean", default: false },
    "dry-run": { type: "boolean", default: false },
  });
  if (typeof values === "string") return values;
  return { from: values.from, isRefresh: values.refresh, isDryRun: values["dry-run"] };
}

/** Faults of one feed that are listed. */
const SHOWN = 5;

const KINDS: Readonly<Record<DayType["kind"], string>> = {
  "jour-scolaire": "jour d’école",
  "jour-de-vacances": "jour de vacances",
  samedi: "samedi",
  dimanche: "dimanche",
};

/**
 * What the feeds are, in French, for whoever publishes: one line each, with what was left out and why, and which feeds end soon.
 * @param today ISO 8601
 */
function summariseFeeds(feeds: readonly ReadFeed[], today: string): readonly string[] {
  const used = feeds.filter(({ feed }) => feed !== undefined);
  const expired = feeds.filter(({ isExpired }) => isExpired).length;
  return [
    `Réseaux : ${feeds.length}. Utilisés : ${used.length}. Échus : ${expired}. Laissés de côté pour une autre raison : ${feeds.length - used.length - expired}.`,
    ...feeds.flatMap(describeFeed),
    ...describeEnds(feeds, today),
    ...describeDays(used.map(({ dates }) => dates)),
  ];
}

function describeFeed({ source, feed, validity, leftOut, faults, all, near }: ReadFeed): readonly string[] {
  const dates = validity === undefined ? "" : ` ; valable du ${validity.from} au ${validity.until}`;
  const counts = `${near.stops} arrêts et ${near.trips} courses à moins de ${NEAR_KM} km (sur ${all.stops} et ${all.trips})`;
  const head = feed === undefined ? `✗ ${source.title} : ${leftOut}` : `✓ ${source.title} : ${counts}${dates}`;
  const more = faults.length > SHOWN ? [`    et ${faults.length - SHOWN} autres`] : [];
  return [
    head,
    ...faults.slice(0, SHOWN).map(({ file, line, reason }) => `    ${file}${line > 0 ? `:${line}` : ""} ${reason}`),
    ...more,
  ];
}

/** Feeds that end within two weeks: the page warns of it too once they are most of the table. */
function describeEnds(feeds: readonly ReadFeed[], today: string): readonly string[] {
  return feeds.flatMap(({ feed, source, validity }) => {
    if (feed === undefined || validity === undefined) return [];
    const state = transitStateOn(validity, today);
    if (state.kind !== "ending") return [];
    const left = state.daysLeft === 0 ? "aujourd’hui" : `dans ${state.daysLeft} jour${state.daysLeft > 1 ? "s" : ""}`;
    return [
      `Finit bientôt : ${source.title}, le ${state.until} (${left}). Relancez la commande quand la suite est publiée.`,
    ];
  });
}

function describeDays(datesOf: readonly (readonly (string | undefined)[])[]): readonly string[] {
  return DAY_TYPES.map(({ season, kind }, rank) => {
    const dates = datesOf.flatMap((dates) => dates[rank] ?? []).sort();
    const name = `${KINDS[kind]}, ${season === "hiver" ? "hiver" : "été"}`;
    if (dates.length === 0) return `Inconnu (aucun calendrier n’en a) : ${name}.`;
    const span = dates[0] === dates.at(-1) ? `le ${dates[0]}` : `du ${dates[0]} au ${dates.at(-1)}`;
    return `${name} : ${dates.length} réseau${dates.length > 1 ? "x" : ""}, ${span}.`;
  });
}
