import { parseOpeningWeek } from "../domain/opening-hours/parse-opening-week.ts";
import { writeDayRules } from "../domain/opening-hours/write-day-rules.ts";

export interface HoursFault {
  /** 0 is Monday. */
  readonly day: number;
  readonly value: string;
  /** In French: the people who keep the tables read it. */
  readonly reason: string;
}

export interface ConvertedHours {
  /** OpenStreetMap's opening_hours syntax; "" when no day can be read. */
  readonly openingHours: string;
  /** Days that were left out, or set right, and why. */
  readonly faults: readonly HoursFault[];
}

const TIME_RANGE = /^(\d{1,2})\s*[:h]\s*(\d{2})?\s*[-–]\s*(\d{1,2})\s*[:h]\s*(\d{2})?$/i;

/**
 * The hours of the official list of France services, one text a day from Monday ("09:00 - 12:00 / 14:00 - 17:00", "" for
 * closed), as opening_hours: days with the same times are one rule, in the order of the week. A day that cannot be read
 * is reported and left out; times in the wrong order are reported and put in order; "00:00 - 00:00" is closed.
 */
export function convertOfficialHours(days: readonly string[]): ConvertedHours {
  const faults = days.flatMap((value, day) => {
    const { reason } = convertDay(value);
    return reason === undefined ? [] : [{ day, value, reason }];
  });
  return { openingHours: writeDayRules(days.map((value) => convertDay(value).times)), faults };
}

/**
 * The same week as it is written, not as it can be meant: times that overlap stand as they do in the list, and what is no
 * time is left out. A table that keeps the words of its source has this.
 */
export function writeOfficialHours(days: readonly string[]): string {
  return writeDayRules(days.map((value) => openTimes(splitRanges(value)).toSorted().join(",")));
}

function convertDay(value: string): { readonly times: string; readonly reason?: string } {
  const ranges = splitRanges(value);
  const unread = ranges.find((range) => convertRange(range) === undefined);
  if (unread !== undefined) return { times: "", reason: `heures illisibles « ${unread} »` };
  const times = openTimes(ranges);
  const text = times.toSorted().join(",");
  const parsed = text === "" ? undefined : parseOpeningWeek(`Mo ${text}`);
  if (parsed?.kind === "fault") return { times: "", reason: parsed.reason };
  if (text !== times.join(",")) return { times: text, reason: "intervalles dans le désordre, remis en ordre" };
  return text === "" && ranges.length > 0
    ? { times: "", reason: "de minuit à minuit : lu comme fermé" }
    : { times: text };
}

function splitRanges(value: string): readonly string[] {
  return value.split("/").flatMap((part) => part.trim() || []);
}

/** Without what cannot be read, and without midnight to midnight, which the list has for closed. */
function openTimes(ranges: readonly string[]): readonly string[] {
  return ranges.flatMap((range) => convertRange(range) ?? []).filter((time) => time !== "00:00-00:00");
}

function convertRange(text: string): string | undefined {
  const [, fromHour, fromMinute = "00", toHour, toMinute = "00"] = TIME_RANGE.exec(text) ?? [];
  if (fromHour === undefined || toHour === undefined) return undefined;
  return `${fromHour.padStart(2, "0")}:${fromMinute}-${toHour.padStart(2, "0")}:${toMinute}`;
}
