import type { OpenSeason, Place, PlaceRecord, Stop } from "../place.ts";
import { hasAge, youngestDateOf } from "../quality/source-age.ts";
import {
  MINUTES_PER_DAY,
  type OpeningDay,
  type OpeningInterval,
  type OpeningWeek,
  saysByAppointment,
  weekOf,
} from "./opening-week.ts";
import { addDays, awaitedSeason, isPublicHoliday, type ParisMoment, type PartSeason } from "./paris-moment.ts";

export interface NextOpening {
  /** 0 is today. */
  readonly inDays: number;
  /** 0 is Monday. */
  readonly weekday: number;
  readonly fromMin: number;
}

/** Minutes from midnight: above 1440 for an end on the following morning. */
export type OpenTime = Pick<OpeningInterval, "fromMin" | "toMin">;

/** On a public holiday the place may be closed all the same. `untilMin` counts from today's midnight, past 1440 too. */
export type SaidState =
  | { readonly kind: "open"; readonly untilMin: number; readonly isHoliday: boolean }
  /** Open for less than half an hour more. */
  | { readonly kind: "closing"; readonly untilMin: number; readonly isHoliday: boolean }
  /** For a chosen day: opening times, or the rest of them; at least one needs no appointment. */
  | {
      readonly kind: "opens";
      readonly weekday: number;
      readonly times: readonly OpenTime[];
      readonly isHoliday: boolean;
    }
  | { readonly kind: "closed"; readonly next: NextOpening | undefined; readonly isHoliday: boolean }
  /** Closed for the season, whatever the hours. */
  | { readonly kind: "season"; readonly opensIn: PartSeason }
  /** Today by appointment only. */
  | { readonly kind: "appointment"; readonly isHoliday: boolean }
  | { readonly kind: "unknown" };

/** The state that hours say, or, of hours of an old year that must be confirmed, only what they say. */
export type OpeningState = SaidState | { readonly kind: "old"; readonly year: string; readonly said: SaidState };

const SOON_MIN = 30;
const DAYS = 7;

/**
 * Opening state of a place, from the first of its records with hours in valid syntax and in season. A place is closed
 * for the season when all its records are. Old hours are only what they say. The hours of an itinerant service do not say where it is: outside them it is
 * closed, within them unknown.
 */
export function openingStateOf(place: Place, moment: ParisMoment): OpeningState {
  const state = stateByHours(place, moment);
  if (place.format !== "itinerant" || state.kind === "season") return state;
  return state.kind === "closed" ? { ...state, next: undefined } : { kind: "unknown" };
}

function stateByHours({ records }: Place, moment: ParisMoment): OpeningState {
  const [first, ...others] = records;
  const opensIn = awaitedSeason(first.season, moment.date);
  const isOut = others.every(({ season }) => awaitedSeason(season, moment.date) !== undefined);
  if (opensIn !== undefined && isOut) return { kind: "season", opensIn };
  const record = recordOfHours(records, moment.date);
  const week = record && weekOf(record);
  if (record === undefined || week === undefined) return { kind: "unknown" };
  const said = openingStateAt(week, moment, record.season);
  const year = yearOfOldHours(record, moment.date);
  return year === undefined ? said : { kind: "old", year, said };
}

/** The first record with hours in valid syntax that is in season on a date (ISO 8601). */
export function recordOfHours(records: Place["records"], date: string): PlaceRecord | undefined {
  return records.find((record) => awaitedSeason(record.season, date) === undefined && weekOf(record) !== undefined);
}

/** Opening state of a week at a moment, or for the rest of a day; for a place open in one season or all year. */
export function openingStateAt(week: OpeningWeek, moment: ParisMoment, season?: OpenSeason): SaidState {
  const { date, weekday, minute } = moment;
  const opensIn = awaitedSeason(season, date);
  if (opensIn !== undefined) return { kind: "season", opensIn };
  const isHoliday = isPublicHoliday(date);
  if (moment.isDay) return stateOfDay(week[weekday], moment, isHoliday);
  const current = intervalsAt(week, weekday, minute);
  const open = current.find(({ comment }) => !saysByAppointment(comment));
  if (open !== undefined) {
    const untilMin = lastOf(layAround(week, weekday), open.toMin);
    return { kind: untilMin - minute < SOON_MIN ? "closing" : "open", untilMin, isHoliday };
  }
  if (current.length > 0 || isByAppointment(week[weekday])) return { kind: "appointment", isHoliday };
  return { kind: "closed", next: findNext(week, moment, season), isHoliday };
}

/** Ignores the night that began the day before: a chosen day does not mean it. */
function stateOfDay(day: OpeningDay | undefined, { weekday, minute }: ParisMoment, isHoliday: boolean): SaidState {
  const left = day?.intervals.filter(({ toMin }) => toMin > minute) ?? [];
  const times = left
    .filter(({ comment }) => !saysByAppointment(comment))
    .map(({ fromMin, toMin }) => ({ fromMin, toMin }));
  if (times.length > 0) return { kind: "opens", weekday, times, isHoliday };
  if (left.length > 0 || isByAppointment(day)) return { kind: "appointment", isHoliday };
  return { kind: "closed", next: undefined, isHoliday };
}

/** Intervals that contain a minute of today: today's, and yesterday's that end after midnight, in minutes of today. */
function intervalsAt(week: OpeningWeek, weekday: number, minute: number): readonly OpeningInterval[] {
  const before = week[(weekday + DAYS - 1) % DAYS]?.intervals ?? [];
  const nightly = before.filter(({ fromMin, toMin }) => holds(fromMin, minute + MINUTES_PER_DAY, toMin));
  const current = (week[weekday]?.intervals ?? []).filter(({ fromMin, toMin }) => holds(fromMin, minute, toMin));
  return nightly.length === 0 ? current : [...nightly.map((interval) => shift(interval, -MINUTES_PER_DAY)), ...current];
}

function holds(fromMin: number, minute: number, toMin: number): boolean {
  return fromMin <= minute && minute < toMin;
}

function shift({ fromMin, toMin, comment }: OpeningInterval, byMin: number): OpeningInterval {
  return { fromMin: fromMin + byMin, toMin: toMin + byMin, comment };
}

/** Intervals of yesterday, today and tomorrow, in minutes from today's midnight. */
function layAround(week: OpeningWeek, weekday: number): readonly OpeningInterval[] {
  return [-1, 0, 1].flatMap((inDays) => {
    const { intervals = [] } = week[(weekday + inDays + DAYS) % DAYS] ?? {};
    return intervals.map((interval) => shift(interval, inDays * MINUTES_PER_DAY));
  });
}

/** End of the joined adjacent intervals, until the end of tomorrow. */
function lastOf(intervals: readonly OpeningInterval[], untilMin: number): number {
  const next = intervals.find(
    ({ fromMin, toMin, comment }) => fromMin <= untilMin && untilMin < toMin && !saysByAppointment(comment),
  );
  return next === undefined ? untilMin : lastOf(intervals, next.toMin);
}

/** Whether the day has no times but requires an appointment. */
function isByAppointment(day: OpeningDay | undefined): boolean {
  return day !== undefined && day.intervals.length === 0 && saysByAppointment(day.comment);
}

/** Next opening within a week, public holidays and days after the season skipped. */
function findNext(week: OpeningWeek, moment: ParisMoment, season: OpenSeason | undefined): NextOpening | undefined {
  for (let inDays = 0; inDays <= DAYS; inDays++) {
    const weekday = (moment.weekday + inDays) % DAYS;
    const opening = week[weekday]?.intervals.find(({ fromMin }) => inDays > 0 || fromMin > moment.minute);
    if (opening === undefined) continue;
    const date = addDays(moment.date, inDays);
    const isDoubtful = inDays > 0 && (isPublicHoliday(date) || awaitedSeason(season, date) !== undefined);
    if (!isDoubtful) return { inDays, weekday, fromMin: opening.fromMin };
  }
  return undefined;
}

/** Where visitors go: the place itself, or one of its stops by its rank. */
export type Destination = "place" | number;

/** The stop of a destination; undefined for the place itself. */
export function stopAt({ stops }: Pick<Place, "stops">, destination: Destination): Stop | undefined {
  return destination === "place" ? undefined : stops[destination];
}

export interface OpeningPart {
  readonly destination: Destination;
  readonly state: OpeningState;
}

/**
 * Opening states of a place and of each of its stops, in their order. A stop with unknown hours is at most open while
 * the place works. A place with unknown hours whose stops all have hours has no part of its own, nor has an itinerant
 * service with a stop with hours.
 */
export function openingPartsOf(place: Place, moment: ParisMoment): readonly OpeningPart[] {
  const own = openingStateOf(place, moment);
  const stops = place.stops.map(
    (stop, rank): OpeningPart => ({ destination: rank, state: stateOf(stop, own, moment) }),
  );
  return isElsewhere(place, own) ? stops : [{ destination: "place", state: own }, ...stops];
}

function isElsewhere(place: Place, own: OpeningState): boolean {
  if (place.format !== "itinerant") return own.kind === "unknown" && isDescribedByStops(place);
  return own.kind !== "season" && place.stops.some((stop) => weekOf(stop) !== undefined);
}

/** Whether a place has stops, all with hours in valid syntax. */
export function isDescribedByStops({ stops }: Place): boolean {
  return stops.length > 0 && stops.every((stop) => weekOf(stop) !== undefined);
}

function stateOf(stop: Stop, own: OpeningState, moment: ParisMoment): OpeningState {
  if (own.kind === "season") return own;
  const week = weekOf(stop);
  if (week !== undefined) return openingStateAt(week, moment);
  return own.kind === "closed" ? { ...own, next: undefined } : { kind: "unknown" };
}

const MOST_YEARS = 2;

/**
 * Year of the source of hours that is more than two years old on a date (ISO 8601), so that they must be confirmed; undefined for younger ones,
 * for those without a date, and for those of an official list, which holds until the next one.
 */
export function yearOfOldHours(
  record: Pick<PlaceRecord, "sourceDate" | "verification">,
  date: string,
): string | undefined {
  if (record.verification === "officiel") return undefined;
  const youngest = youngestDateOf({ records: [record] });
  return youngest !== undefined && hasAge(youngest, MOST_YEARS, date) ? youngest.slice(0, 4) : undefined;
}

const DAY_MIN = 24 * 60;

/**
 * Most informative part of a place at a moment: an open part; else the place itself; else, for a place described by its
 * stops only, the stop that opens next. Undefined for a place without parts.
 */
export function primaryPartOf(place: Place, moment: ParisMoment): OpeningPart | undefined {
  const parts = openingPartsOf(place, moment);
  const open = parts.find(({ state }) => state.kind === "open" || state.kind === "closing" || state.kind === "opens");
  const own = parts.find(({ destination }) => destination === "place");
  return open ?? own ?? [...parts].sort((a, b) => waitMin(a) - waitMin(b))[0];
}

/** Minutes from midnight to the next opening; Infinity when unknown. */
function waitMin({ state }: OpeningPart): number {
  if (state.kind !== "closed" || state.next === undefined) return Number.POSITIVE_INFINITY;
  return state.next.inDays * DAY_MIN + state.next.fromMin;
}

/**
 * Whether people should ask before they go to a place: its hours are unknown, or known only from a source that is doubtful, more than two
 * years old or undated, and that is no official list. Never of a place that the person has imported.
 * @param today ISO 8601 date; undefined while the page does not know it: then no source is old
 */
export function isToConfirm({ records, stops, layer }: Place, today = ""): boolean {
  if (layer !== undefined) return false;
  const [first] = records;
  const isKnown =
    records.some((record) => weekOf(record) !== undefined && isReliable(record, today)) ||
    (isReliable(first, today) && stops.some((stop) => weekOf(stop) !== undefined));
  return !isKnown;
}

function isReliable(record: PlaceRecord, today: string): boolean {
  if (record.verification === "officiel") return true;
  const isDated = /\d{4}/.test(record.sourceDate);
  return record.verification === "recoupe" && isDated && yearOfOldHours(record, today) === undefined;
}
