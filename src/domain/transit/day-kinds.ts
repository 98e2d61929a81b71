import { isPublicHoliday, parisMomentOf } from "../opening-hours/paris-moment.ts";

/** Kinds of days with a timetable of their own, in the order of the published file. */
export const DAY_KINDS = ["jour-scolaire", "jour-de-vacances", "samedi", "dimanche"] as const;

export type DayKind = (typeof DAY_KINDS)[number];

/** Weekdays of a kind (0 is Monday), in order of preference: schools close at noon on Wednesdays, and buses follow them. */
export const DAY_WEEKDAYS: Readonly<Record<DayKind, readonly number[]>> = {
  "jour-scolaire": [1, 3, 0, 4, 2],
  "jour-de-vacances": [1, 3, 0, 4, 2],
  samedi: [5],
  dimanche: [6],
};

/** For which day a person wants round trips without a car: none; "jour", the day asked for, else today; or a kind of day. */
export const TRANSIT_CHOICES = ["non", "jour", ...DAY_KINDS] as const;

export type TransitChoice = (typeof TRANSIT_CHOICES)[number];

/** The kind of a date; `isSure` is false for weekdays that may be school days or holidays, by zone and year. */
export interface DatedKind {
  readonly kind: DayKind;
  readonly isSure: boolean;
}

/** Sundays' services on public holidays; a weekday is a school day unless a holiday in every zone. */
export function dayKindOn(date: string): DatedKind {
  const { weekday } = parisMomentOf(date, 0);
  if (weekday === 6 || isPublicHoliday(date)) return { kind: "dimanche", isSure: true };
  if (weekday === 5) return { kind: "samedi", isSure: true };
  const isHoliday = isWithin(date, SURELY_HOLIDAY);
  return {
    kind: isHoliday ? "jour-de-vacances" : "jour-scolaire",
    isSure: isHoliday || isWithin(date, SURELY_SCHOOL),
  };
}

/** Month and day of dates that are school days, or holidays, in all zones and every year of the calendars. */
const SURELY_SCHOOL: readonly (readonly [string, string])[] = [
  ["01-08", "02-02"],
  ["03-12", "04-01"],
  ["05-12", "07-02"],
  ["09-05", "10-14"],
  ["11-06", "12-17"],
];

const SURELY_HOLIDAY: readonly (readonly [string, string])[] = [
  ["07-10", "08-25"],
  ["12-24", "12-31"],
];

function isWithin(date: string, spans: readonly (readonly [string, string])[]): boolean {
  const day = date.slice(5);
  return spans.some(([from, until]) => from <= day && day <= until);
}
