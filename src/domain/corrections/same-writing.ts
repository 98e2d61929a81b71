import { parseOpeningWeek } from "../opening-hours/parse-opening-week.ts";
import { plainText } from "../plain-text.ts";

/** Whether two texts differ by typography at most: apostrophes, dashes, spaces, punctuation, capitals and accents. */
export function isSameText(one: string, other: string): boolean {
  return one === other || plainText(one) === plainText(other);
}

/** Whether two opening_hours mean the same week: one week can be written in several ways. Hours that cannot be read are those written alike. */
export function isSameWeek(one: string, other: string): boolean {
  if (one === other) return true;
  const [week, otherWeek] = [one, other].map(parseOpeningWeek);
  if (week?.kind !== "week" || otherWeek?.kind !== "week") return false;
  return JSON.stringify(week.week) === JSON.stringify(otherWeek.week);
}
