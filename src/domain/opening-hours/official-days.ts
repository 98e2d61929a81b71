import { clockTime } from "./clock-time.ts";
import { MINUTES_PER_DAY, type OpeningDay, type OpeningInterval } from "./opening-week.ts";
import { parseOpeningWeek } from "./parse-opening-week.ts";

export interface OfficialDays {
  /** Monday to Saturday: "09:00 - 12:00 / 14:00 - 17:00"; "" where the place is closed or its hours are unknown. */
  readonly days: readonly string[];
  /** Remark, in French, for hours these columns cannot hold: comments, Sundays, texts that are no week; "" for none. */
  readonly remark: string;
}

const FRENCH_DAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"] as const;
const SUNDAY = 6;

/**
 * Converts opening_hours to the columns of the official list of France services; `convertOfficialHours` is the inverse.
 */
export function writeOfficialDays(openingHours: string): OfficialDays {
  const parsed = openingHours === "" ? undefined : parseOpeningWeek(openingHours);
  const week = parsed?.kind === "week" ? parsed.week : [];
  return {
    days: FRENCH_DAYS.slice(0, SUNDAY).map((_, day) => writeIntervals(week[day]?.intervals ?? [])),
    remark: parsed?.kind === "fault" ? openingHours : writeRemarks(week),
  };
}

/** "vendredi, samedi : sur rendez-vous ; dimanche : 09:00 - 12:00". */
function writeRemarks(week: readonly OpeningDay[]): string {
  const daysByText = new Map<string, string[]>();
  for (const [day, opening] of week.entries()) {
    const text = remarkOf(day, opening);
    if (text !== "") daysByText.set(text, [...(daysByText.get(text) ?? []), FRENCH_DAYS[day] ?? ""]);
  }
  return [...daysByText].map(([text, days]) => `${days.join(", ")} : ${text}`).join(" ; ");
}

function remarkOf(day: number, { intervals, comment }: OpeningDay): string {
  const comments = new Set([comment, ...intervals.map((interval) => interval.comment)].filter(Boolean));
  const times = day === SUNDAY ? writeIntervals(intervals) : "";
  return [times, ...comments].filter(Boolean).join(" ");
}

function writeIntervals(intervals: readonly OpeningInterval[]): string {
  return intervals.map(({ fromMin, toMin }) => `${writeTime(fromMin)} - ${writeTime(toMin)}`).join(" / ");
}

/** An end on the following morning is written as its clock time; midnight is 24:00. */
function writeTime(minutes: number): string {
  const ofDay = minutes > MINUTES_PER_DAY ? minutes - MINUTES_PER_DAY : minutes;
  return clockTime(ofDay);
}
