import { weekOf } from "../../domain/opening-hours/opening-week.ts";
import type { Format } from "../format.ts";
import { dayInWords, type WeekWords } from "../sheet/week-in-words.ts";

const NO_DAYS = ["", "", "", "", "", "", ""] as const;

/** Initial texts of the seven days in the form, from Monday: "" where the place is closed, or where the hours are unknown or illegible. */
export function shownDays(
  openingHours: string,
  messages: Pick<WeekWords, "timeRange">,
  format: Format,
): readonly string[] {
  return weekOf({ openingHours })?.map((day) => dayInWords(day, messages, format)) ?? NO_DAYS;
}
