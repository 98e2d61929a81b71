import { parseOpeningWeek } from "../opening-hours/opening-week.ts";
import { plainText } from "../text.ts";

/** Columns whose typography is ignored. */
const TEXT_COLUMNS: readonly string[] = ["name", "address", "phone", "group"];

/** Whether two cells of a column say the same: the same week for opening hours, texts apart from typography, else the same characters. */
export function isSameCell(column: string, one: string, other: string): boolean {
  if (column === "opening_hours") return isSameWeek(one, other);
  return TEXT_COLUMNS.includes(column) ? isSameText(one, other) : one === other;
}

/** Whether two texts differ at most by typography: apostrophes, dashes, spaces, punctuation, capitals and accents. */
export function isSameText(one: string, other: string): boolean {
  return one === other || plainText(one) === plainText(other);
}

/** Whether two opening_hours denote the same week. Hours in invalid syntax are compared as texts. */
export function isSameWeek(one: string, other: string): boolean {
  if (one === other) return true;
  const [week, otherWeek] = [one, other].map(parseOpeningWeek);
  if (week?.kind !== "week" || otherWeek?.kind !== "week") return false;
  return JSON.stringify(week.week) === JSON.stringify(otherWeek.week);
}
