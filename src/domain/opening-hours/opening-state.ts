import type { Season, ServicePoint } from "../service-point.ts";
import {
  MINUTES_PER_DAY,
  type OpeningDay,
  type OpeningInterval,
  type OpeningWeek,
  saysByAppointment,
} from "./opening-week.ts";
import type { ParisMoment } from "./paris-moment.ts";
import { addDays } from "./paris-moment.ts";
import { isPublicHoliday } from "./public-holidays.ts";
import { awaitedSeason, type PartSeason } from "./seasons.ts";
import { firstWeekOf } from "./week-of.ts";

/** When a place opens next. */
export interface NextOpening {
  /** 0 is today. */
  readonly inDays: number;
  /** 0 is Monday. */
  readonly weekday: number;
  readonly fromMin: number;
}

/** Minutes from midnight: above 1440 when it ends the next morning. */
export type OpenTime = Pick<OpeningInterval, "fromMin" | "toMin">;

/**
 * What a place's hours say of a moment. On a public holiday it may be shut all the same. `untilMin` is counted from today's
 * midnight: above 1440 when the place shuts after the next one.
 */
export type OpeningState =
  | { readonly kind: "open"; readonly untilMin: number; readonly isHoliday: boolean }
  /** Open for less than half an hour more. */
  | { readonly kind: "closing"; readonly untilMin: number; readonly isHoliday: boolean }
  /** Of a day that is asked: it opens, or is open yet, at these times of it, of which one at least needs no appointment. */
  | {
      readonly kind: "opens";
      readonly weekday: number;
      readonly times: readonly OpenTime[];
      readonly isHoliday: boolean;
    }
  | { readonly kind: "closed"; readonly next: NextOpening | undefined; readonly isHoliday: boolean }
  /** Shut for the season, whatever its hours. */
  | { readonly kind: "season"; readonly opensIn: PartSeason }
  /** Today one is received by appointment only. */
  | { readonly kind: "appointment"; readonly isHoliday: boolean }
  | { readonly kind: "unknown" };

const SOON_MIN = 30;
const DAYS = 7;

/**
 * The state of a place: of the first of its records whose hours are known and can be read, those left out whose season it is
 * not. A place is shut for the season when all its records are. The hours of an itinerant service do not say where it is: outside
 * them it is shut, within them nothing is known.
 */
export function openingStateOf(point: ServicePoint, moment: ParisMoment): OpeningState {
  const state = stateByHours(point, moment);
  if (point.format !== "itinerant" || state.kind === "season") return state;
  return state.kind === "closed" ? { ...state, next: undefined } : { kind: "unknown" };
}

function stateByHours({ records }: ServicePoint, moment: ParisMoment): OpeningState {
  const [first, ...others] = records;
  const opensIn = awaitedSeason(first.season, moment.date);
  const isOut = others.every(({ season }) => awaitedSeason(season, moment.date) !== undefined);
  if (opensIn !== undefined && isOut) return { kind: "season", opensIn };
  for (const record of records) {
    if (awaitedSeason(record.season, moment.date) !== undefined) continue;
    const week = firstWeekOf([record]);
    if (week !== undefined) return openingStateAt(week, moment, record.season);
  }
  return { kind: "unknown" };
}

/** What a week of hours says of a moment, or of the rest of a day, of a place that opens in a season only, or all the year. */
export function openingStateAt(week: OpeningWeek, moment: ParisMoment, season?: Season): OpeningState {
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

/** A night that began the day before does not count: nobody who asks for a day means it. */
function stateOfDay(day: OpeningDay | undefined, { weekday, minute }: ParisMoment, isHoliday: boolean): OpeningState {
  const left = day?.intervals.filter(({ toMin }) => toMin > minute) ?? [];
  const times = left
    .filter(({ comment }) => !saysByAppointment(comment))
    .map(({ fromMin, toMin }) => ({ fromMin, toMin }));
  if (times.length > 0) return { kind: "opens", weekday, times, isHoliday };
  if (left.length > 0 || isByAppointment(day)) return { kind: "appointment", isHoliday };
  return { kind: "closed", next: undefined, isHoliday };
}

/** The intervals in which a minute of today lies: today's, and those of yesterday that end after midnight, counted from today's. */
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

/** The intervals of yesterday, today and tomorrow on one line of minutes, today's midnight being 0. */
function layAround(week: OpeningWeek, weekday: number): readonly OpeningInterval[] {
  return [-1, 0, 1].flatMap((inDays) => {
    const { intervals = [] } = week[(weekday + inDays + DAYS) % DAYS] ?? {};
    return intervals.map((interval) => shift(interval, inDays * MINUTES_PER_DAY));
  });
}

/**
 * Intervals that touch are one: a place that shuts at noon and opens at noon does not shut, nor at midnight. Tomorrow's end is
 * the farthest that is looked at.
 */
function lastOf(intervals: readonly OpeningInterval[], untilMin: number): number {
  const next = intervals.find(
    ({ fromMin, toMin, comment }) => fromMin <= untilMin && untilMin < toMin && !saysByAppointment(comment),
  );
  return next === undefined ? untilMin : lastOf(intervals, next.toMin);
}

/** No times are given for the day, but that one must have an appointment. */
function isByAppointment(day: OpeningDay | undefined): boolean {
  return day !== undefined && day.intervals.length === 0 && saysByAppointment(day.comment);
}

/**
 * The next opening within a week; days that are public holidays are passed over, for the place may be shut, and so are those
 * after the end of its season.
 */
function findNext(week: OpeningWeek, moment: ParisMoment, season: Season | undefined): NextOpening | undefined {
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
