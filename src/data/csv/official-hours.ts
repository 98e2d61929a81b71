import { writeDayRules } from "../../domain/opening-hours/day-rules.ts";
import { describeHoursFault, parseOpeningWeek } from "../../domain/opening-hours/opening-week.ts";

export interface HoursFault {
  /** 0 is Monday. */
  readonly day: number;
  readonly value: string;
  /** In French, for the maintainers of the tables. */
  readonly reason: string;
}

export interface ConvertedHours {
  /** OpenStreetMap's opening_hours syntax; "" when no day can be read. */
  readonly openingHours: string;
  /** Days that were dropped or corrected, with the reason. */
  readonly faults: readonly HoursFault[];
}

const TIME_RANGE = /^(\d{1,2})\s*[:h]\s*(\d{2})?\s*[-–]\s*(\d{1,2})\s*[:h]\s*(\d{2})?$/i;

/**
 * Converts the hours of the official list of France services, one text a day from Monday ("09:00 - 12:00 / 14:00 - 17:00", "" for closed),
 * to opening_hours: days with equal times share a rule, in the order of the week. An unreadable day is reported and dropped; times in the
 * wrong order are reported and sorted; "00:00 - 00:00" is closed.
 */
export function convertOfficialHours(days: readonly string[]): ConvertedHours {
  const faults = days.flatMap((value, day) => {
    const { reason } = convertDay(value);
    return reason === undefined ? [] : [{ day, value, reason }];
  });
  return { openingHours: writeDayRules(days.map((value) => convertDay(value).times)), faults };
}

/** The same without interpretation, for tables that keep their source's values: overlaps stay, unreadable ones go. */
export function writeOfficialHours(days: readonly string[]): string {
  return writeDayRules(days.map((value) => [...openTimes(splitRanges(value))].sort().join(",")));
}

function convertDay(value: string): { readonly times: string; readonly reason?: string } {
  const ranges = splitRanges(value);
  const unread = ranges.find((range) => convertRange(range) === undefined);
  if (unread !== undefined) return { times: "", reason: `heures illisibles « ${unread} »` };
  const times = openTimes(ranges);
  const text = [...times].sort().join(",");
  const parsed = text === "" ? undefined : parseOpeningWeek(`Mo ${text}`);
  if (parsed?.kind === "fault") return { times: "", reason: describeHoursFault(parsed.fault) };
  if (text !== times.join(",")) return { times: text, reason: "intervalles dans le désordre, remis en ordre" };
  return text === "" && ranges.length > 0
    ? { times: "", reason: "de minuit à minuit : lu comme fermé" }
    : { times: text };
}

function splitRanges(value: string): readonly string[] {
  return value.split("/").flatMap((part) => part.trim() || []);
}

/** Drops unreadable ranges, and midnight to midnight, which the list uses for closed. */
function openTimes(ranges: readonly string[]): readonly string[] {
  return ranges.flatMap((range) => convertRange(range) ?? []).filter((time) => time !== "00:00-00:00");
}

function convertRange(text: string): string | undefined {
  const [, fromHour, fromMinute = "00", toHour, toMinute = "00"] = TIME_RANGE.exec(text) ?? [];
  if (fromHour === undefined || toHour === undefined) return undefined;
  return `${fromHour.padStart(2, "0")}:${fromMinute}-${toHour.padStart(2, "0")}:${toMinute}`;
}
