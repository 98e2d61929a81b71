import type { PointRecord, ServicePoint } from "../service-point.ts";
import type { OpeningDay, OpeningInterval, OpeningWeek } from "./opening-week.ts";
import type { ParisMoment } from "./paris-moment.ts";
import { addDays } from "./paris-moment.ts";
import { parseOpeningWeek } from "./parse-opening-week.ts";
import { isPublicHoliday } from "./public-holidays.ts";

/** When a place opens next. */
export interface NextOpening {
  /** 0 is today. */
  readonly inDays: number;
  /** 0 is Monday. */
  readonly weekday: number;
  readonly fromMin: number;
}

/** What a place's hours say of a moment. On a public holiday it may be shut all the same. */
export type OpeningState =
  | { readonly kind: "open"; readonly untilMin: number; readonly isHoliday: boolean }
  /** Open for less than half an hour more. */
  | { readonly kind: "closing"; readonly untilMin: number; readonly isHoliday: boolean }
  | { readonly kind: "closed"; readonly next: NextOpening | undefined; readonly isHoliday: boolean }
  /** Today one is received by appointment only. */
  | { readonly kind: "appointment"; readonly isHoliday: boolean }
  | { readonly kind: "unknown" };

const SOON_MIN = 30;
const DAYS = 7;
const BY_APPOINTMENT = /rendez-vous/i;

/** The state of a place: of the first of its records whose hours are known and can be read. */
export function openingStateOf(point: ServicePoint, moment: ParisMoment): OpeningState {
  const week = firstReadableWeek(point.records);
  return week === undefined ? { kind: "unknown" } : openingStateAt(week, moment);
}

/** What a week of hours says of a moment. */
export function openingStateAt(week: OpeningWeek, { date, weekday, minute }: ParisMoment): OpeningState {
  const isHoliday = isPublicHoliday(date);
  const today = week[weekday];
  const current = today?.intervals.find(({ fromMin, toMin }) => fromMin <= minute && minute < toMin);
  if (current !== undefined && !BY_APPOINTMENT.test(current.comment)) {
    const untilMin = lastOf(today?.intervals ?? [], current);
    return { kind: untilMin - minute < SOON_MIN ? "closing" : "open", untilMin, isHoliday };
  }
  if (current !== undefined || isByAppointment(today)) return { kind: "appointment", isHoliday };
  return { kind: "closed", next: findNext(week, date, weekday, minute), isHoliday };
}

function firstReadableWeek(records: readonly PointRecord[]): OpeningWeek | undefined {
  for (const { openingHours } of records) {
    const parsed = openingHours === "" ? undefined : parseOpeningWeek(openingHours);
    if (parsed?.kind === "week") return parsed.week;
  }
  return undefined;
}

/** Intervals that touch are one: a place that shuts at noon and opens at noon does not shut. */
function lastOf(intervals: readonly OpeningInterval[], current: OpeningInterval): number {
  const next = intervals.find(({ fromMin, comment }) => fromMin === current.toMin && !BY_APPOINTMENT.test(comment));
  return next === undefined ? current.toMin : lastOf(intervals, next);
}

/** No times are given for the day, but that one must have an appointment. */
function isByAppointment(day: OpeningDay | undefined): boolean {
  return day !== undefined && day.intervals.length === 0 && BY_APPOINTMENT.test(day.comment);
}

/** The next opening within a week; days that are public holidays are passed over, for the place may be shut. */
function findNext(week: OpeningWeek, date: string, weekday: number, minute: number): NextOpening | undefined {
  for (let inDays = 0; inDays <= DAYS; inDays++) {
    if (inDays > 0 && isPublicHoliday(addDays(date, inDays))) continue;
    const day = (weekday + inDays) % DAYS;
    const opening = week[day]?.intervals.find(({ fromMin }) => inDays > 0 || fromMin > minute);
    if (opening !== undefined) return { inDays, weekday: day, fromMin: opening.fromMin };
  }
  return undefined;
}
