import { weekOf } from "../../domain/opening-hours/week-of.ts";
import type { Format } from "../format.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import { dayInWords } from "../sheet/week-in-words.ts";

const NO_DAYS = ["", "", "", "", "", "", ""] as const;

/** The hours of each day from Monday as they stand in the form until others are typed: empty where the place is closed, or nothing can be read. */
export function shownDays(openingHours: string, messages: Catalogue, format: Format): readonly string[] {
  return weekOf({ openingHours })?.map((day) => dayInWords(day, messages, format)) ?? NO_DAYS;
}
