import type { CodeCommune } from "./codes.ts";
import { type NextOpening, openingStateAt } from "./opening-hours/opening-state.ts";
import { parseOpeningWeek, weekOf } from "./opening-hours/opening-week.ts";
import type { ParisMoment } from "./opening-hours/paris-moment.ts";
import type { Place, PlaceRecord, Stop } from "./place.ts";
import { plainText } from "./text.ts";

/** A fact about a place, and the first record with it. */
export interface PlaceFact {
  readonly text: string;
  readonly record: PlaceRecord;
}

/** Distinct facts of all records of a place; unknown values are left out. */
export interface PlaceFacts {
  /** Several where records differ. Valid hours are compared as weeks. */
  readonly openingHours: readonly PlaceFact[];
  /** As on a letter, without the commune. An address whose words are all in another one is left out. */
  readonly addresses: readonly PlaceFact[];
  readonly phones: readonly PlaceFact[];
  readonly emails: readonly PlaceFact[];
  readonly comments: readonly PlaceFact[];
}

export function factsOf({ records }: Place): PlaceFacts {
  return {
    openingHours: distinct(records, "openingHours", weekKey),
    addresses: fullest(distinct(records, "address", (text) => wordsOf(text).sort().join(" ") || text)),
    phones: distinct(records, "phone", (text) => text.replaceAll(/\D/g, "") || text),
    emails: distinct(records, "email", (text) => text.toLowerCase()),
    comments: distinct(records, "comment", (text) => plainText(text) || text),
  };
}

type TextField = "openingHours" | "address" | "phone" | "email" | "comment";

function distinct(records: readonly PlaceRecord[], field: TextField, keyOf: (text: string) => string): PlaceFact[] {
  const byKey = new Map<string, PlaceFact>();
  for (const record of records) {
    const text = record[field];
    const key = keyOf(text);
    if (text !== "" && !byKey.has(key)) byKey.set(key, { text, record });
  }
  return [...byKey.values()];
}

/** Key of a week: "Mo-Tu 09:00-12:00" and "Mo,Tu 09:00-12:00" are equal. */
function weekKey(openingHours: string): string {
  const week = weekOf({ openingHours });
  return week === undefined ? openingHours : JSON.stringify(week);
}

function fullest(addresses: readonly PlaceFact[]): PlaceFact[] {
  const words = addresses.map(({ text }) => new Set(wordsOf(text)));
  return addresses.filter((_, rank) => {
    const own = [...(words[rank] ?? [])];
    return !words.some((other) => other.size > own.length && own.every((word) => other.has(word)));
  });
}

function wordsOf(text: string): string[] {
  return plainText(text).split(" ").filter(Boolean);
}

const known = new WeakMap<readonly Place[], readonly Place[]>();
/** List and rank of a place when it was first ordered: ranks in one list replace slow comparisons of names. */
const standings = new WeakMap<Place, { readonly list: readonly Place[]; readonly rank: number }>();

/** Orders places by the names of their communes, then by their own, in French order; cached per list. */
export function orderPlaces(places: readonly Place[]): readonly Place[] {
  const before = known.get(places);
  if (before !== undefined) return before;
  const { compare } = new Intl.Collator("fr");
  const ranks = rankTexts(new Set(places.map(({ commune }) => commune)), compare);
  const byRank: Place[][] = [];
  for (const place of places) {
    const rank = ranks.get(place.commune) ?? 0;
    byRank[rank] ??= [];
    byRank[rank].push(place);
  }
  const ordered: Place[] = [];
  for (const ofCommune of byRank) {
    for (const place of ofCommune.sort((a, b) => compareInOneList(a, b) ?? compare(a.name, b.name))) {
      if (!standings.has(place)) standings.set(place, { list: ordered, rank: ordered.length });
      ordered.push(place);
    }
  }
  known.set(places, ordered).set(ordered, ordered);
  return ordered;
}

function compareInOneList(a: Place, b: Place): number | undefined {
  const one = standings.get(a);
  const other = standings.get(b);
  return one !== undefined && one.list === other?.list ? one.rank - other.rank : undefined;
}

/** Rank of each text; equal for texts that compare equal. */
function rankTexts(texts: Iterable<string>, compare: (a: string, b: string) => number): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  let last: string | undefined;
  for (const text of [...texts].sort(compare)) {
    const isNext = last !== undefined && compare(last, text) !== 0;
    ranks.set(text, (ranks.get(last ?? text) ?? 0) + (isNext ? 1 : 0));
    last = text;
  }
  return ranks;
}

/** When an itinerant service is at a stop: now, or next (`stop_times` of GTFS, by week). */
export type StopTime =
  | { readonly kind: "now"; readonly untilMin: number }
  | { readonly kind: "next"; readonly next: NextOpening };

export interface TimedStop {
  readonly stop: Stop;
  /** Undefined where the source gives no weekly hours. */
  readonly stopTime: StopTime | undefined;
}

/** Orders stops: the person's commune first, then by next time; those without known days last. */
export function orderStops(
  stops: readonly Stop[],
  moment: ParisMoment | undefined,
  ownCommune?: CodeCommune,
): readonly TimedStop[] {
  const isElsewhere = ({ stop }: TimedStop) => Number(stop.codeCommune !== ownCommune);
  return stops
    .map((stop) => ({ stop, stopTime: moment && nextStopTime(stop, moment) }))
    .sort((a, b) => isElsewhere(a) - isElsewhere(b) || waitMin(a.stopTime) - waitMin(b.stopTime) || 0);
}

function nextStopTime({ openingHours }: Stop, moment: ParisMoment): StopTime | undefined {
  const parsed = openingHours === "" ? undefined : parseOpeningWeek(openingHours);
  if (parsed?.kind !== "week") return undefined;
  const state = openingStateAt(parsed.week, moment);
  if (state.kind === "open" || state.kind === "closing") return { kind: "now", untilMin: state.untilMin };
  return state.kind === "closed" && state.next !== undefined ? { kind: "next", next: state.next } : undefined;
}

const MINUTES_A_DAY = 1440;

/** Minutes on the wall clock from midnight; Infinity when unknown. Two infinities differ by NaN: the order stays. */
function waitMin(stopTime: StopTime | undefined): number {
  if (stopTime === undefined) return Number.POSITIVE_INFINITY;
  return stopTime.kind === "now" ? 0 : stopTime.next.inDays * MINUTES_A_DAY + stopTime.next.fromMin;
}

/** The usual note on a stop without hours: visitors must ask for the days, or make an appointment. */
export type UsualStopDays = "ask" | "appointment";

const USUAL: ReadonlyMap<string, UsualStopDays> = new Map([
  ["", "ask"],
  ["jour de passage à demander", "ask"],
  ["jour de permanence à demander", "ask"],
  ["sur rendez-vous", "appointment"],
]);

/** The meaning of the note of a stop without hours; undefined for a note that says more. */
export function usualStopDays(note: string): UsualStopDays | undefined {
  return USUAL.get(note);
}

/** The first known value among the records of a place; "" when none is known. A telephone number can be in doubt: `phoneOf`. */
export function firstKnown(place: Place, field: "email" | "website"): string {
  return place.records.map((record: PlaceRecord) => record[field]).find((text) => text !== "") ?? "";
}
