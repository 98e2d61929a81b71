import { memoise } from "../memoise.ts";

/** Minutes from midnight, Europe/Paris wall time: 9 h 30 is 570. */
export interface OpeningInterval {
  readonly fromMin: number;
  /** Above 1440 for an end on the following morning: 2 h is 1560. */
  readonly toMin: number;
  /** The source's comment on the interval ("sur rendez-vous"), or "". */
  readonly comment: string;
}

/** Intervals of a day, in order. A day may have a comment without intervals: "sur rendez-vous". */
export interface OpeningDay {
  readonly intervals: readonly OpeningInterval[];
  readonly comment: string;
}

export type OpeningWeek = readonly OpeningDay[];

/** Weekday names of opening_hours (OpenStreetMap), from Monday. */
export const OSM_DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] as const;

export const MINUTES_PER_DAY = 1440;

/** Whether a comment requires an appointment. */
export function saysByAppointment(comment: string): boolean {
  return /rendez-vous/i.test(comment);
}

interface HoursBearer {
  readonly openingHours: string;
}

/** Week of a record or a stop, parsed once; undefined for unknown or invalid hours. */
export const weekOf: (bearer: HoursBearer) => OpeningWeek | undefined = memoise(({ openingHours }) => {
  const parsed = openingHours === "" ? undefined : parseOpeningWeek(openingHours);
  return parsed?.kind === "week" ? parsed.week : undefined;
});

/** Week of the first record with valid hours. */
export function firstWeekOf(bearers: readonly HoursBearer[]): OpeningWeek | undefined {
  for (const bearer of bearers) {
    const week = weekOf(bearer);
    if (week !== undefined) return week;
  }
  return undefined;
}

/** A fault in a text of opening hours, and the faulty part. */
export interface HoursFault {
  readonly what: "rule" | "no-times" | "day" | "times" | "overlap";
  readonly text: string;
}

export type ParsedWeek =
  | { readonly kind: "week"; readonly week: OpeningWeek }
  | { readonly kind: "fault"; readonly fault: HoursFault };

const CLOSED_DAY: OpeningDay = { intervals: [], comment: "" };
const RULE = /^(?<days>[A-Z][A-Za-z,-]*)(?: (?<times>off|[\d:,-]+))?(?: "(?<comment>[^"]*)")?$/;
/** Latest end of a night: a later end means that the times are in the wrong order. */
const LATEST_NIGHT_MIN = 6 * 60;
const TIME_RANGE = /^(\d\d):(\d\d)-(\d\d):(\d\d)$/;

/**
 * Parses the weekly subset of OpenStreetMap's opening_hours used by the tables: rules separated by ";", each with days
 * ("Mo-Th,Sa"), times ("09:00-12:00,14:00-17:00" or "off") and a quoted comment. As in the specification
 * (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification), a later rule replaces an earlier one for its
 * days. Times may pass midnight ("22:00-02:00" or "22:00-26:00"), until 6 h; the night belongs to the day on which it
 * begins. The words of a fault are in `describeHoursFault` and in the catalogues.
 */
export function parseOpeningWeek(text: string): ParsedWeek {
  const days: OpeningDay[] = OSM_DAYS.map(() => CLOSED_DAY);
  for (const ruleText of text.split(";")) {
    const rule = parseRule(ruleText.trim());
    if ("what" in rule) return { kind: "fault", fault: rule };
    for (const day of rule.days) days[day] = rule.opening;
  }
  return { kind: "week", week: days };
}

function parseRule(text: string): { days: readonly number[]; opening: OpeningDay } | HoursFault {
  const groups = RULE.exec(text)?.groups;
  if (groups === undefined) return { what: "rule", text };
  const days = parseDays(groups["days"] ?? "");
  if ("what" in days) return days;
  const comment = groups["comment"] ?? "";
  const times = groups["times"];
  if (times === "off") return { days, opening: CLOSED_DAY };
  if (times === undefined) {
    return comment === "" ? { what: "no-times", text } : { days, opening: { intervals: [], comment } };
  }
  const intervals = parseIntervals(times, comment);
  return "what" in intervals ? intervals : { days, opening: { intervals, comment: "" } };
}

function parseDays(text: string): readonly number[] | HoursFault {
  const days: number[] = [];
  for (const part of text.split(",")) {
    const [first = "", last = first, ...rest] = part.split("-");
    const from = OSM_DAYS.indexOf(first as (typeof OSM_DAYS)[number]);
    const to = OSM_DAYS.indexOf(last as (typeof OSM_DAYS)[number]);
    if (from < 0 || to < from || rest.length > 0) return { what: "day", text: part };
    for (let day = from; day <= to; day++) days.push(day);
  }
  return days;
}

function parseIntervals(text: string, comment: string): readonly OpeningInterval[] | HoursFault {
  const intervals: OpeningInterval[] = [];
  for (const part of text.split(",")) {
    const interval = parseInterval(part, comment);
    if (interval === undefined) return { what: "times", text: part };
    intervals.push(interval);
  }
  intervals.sort((a, b) => a.fromMin - b.fromMin);
  const overlap = intervals.find((interval, index) => interval.fromMin < (intervals[index - 1]?.toMin ?? 0));
  return overlap === undefined ? intervals : { what: "overlap", text };
}

function parseInterval(text: string, comment: string): OpeningInterval | undefined {
  const match = TIME_RANGE.exec(text);
  if (match === null) return undefined;
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = match.slice(1).map(Number);
  const fromMin = fromHour * 60 + fromMinute;
  const endMin = toHour * 60 + toMinute;
  const toMin = endMin < fromMin && endMin <= LATEST_NIGHT_MIN ? endMin + MINUTES_PER_DAY : endMin;
  const isInDay = fromMin < MINUTES_PER_DAY && fromMin < toMin && toMin <= MINUTES_PER_DAY + LATEST_NIGHT_MIN;
  const legal = fromMinute < 60 && toMinute < 60 && isInDay;
  return legal ? { fromMin, toMin, comment } : undefined;
}

const WORDS: Readonly<Record<HoursFault["what"], string>> = {
  rule: "règle illisible",
  "no-times": "jours sans heures",
  day: "jour inconnu",
  times: "heures illisibles",
  overlap: "intervalles qui se chevauchent",
};

/** A fault of opening hours in French, for the editors of the tables. */
export function describeHoursFault({ what, text }: HoursFault): string {
  return `${WORDS[what]} « ${text} »`;
}
