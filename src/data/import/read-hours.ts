import type { ImportField } from "../../domain/import/column-mapping.ts";
import { writeDayRules } from "../../domain/opening-hours/day-rules.ts";
import { OSM_DAYS, parseOpeningWeek } from "../../domain/opening-hours/opening-week.ts";
import { type FrenchHours, readFrenchDay, understandFrenchHours } from "./french-hours.ts";
import type { ImportRow } from "./import-row.ts";
import { remember } from "./vocabulary.ts";

export interface Hours {
  /** opening_hours; "" for unknown. */
  readonly openingHours: string;
  /** Unreadable texts, which go to the comment, so that no information on hours is lost. */
  readonly unread: readonly string[];
}

const FRENCH_DAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
const DAY_FIELDS: readonly ImportField[] = OSM_DAYS.map((day) => `hours_${day}` as const);

/** opening_hours of a text in that syntax or in prose, or why it cannot be read. */
export const understandHours = remember((text): FrenchHours => {
  const week = text === "24/7" ? "Mo-Su 00:00-24:00" : text;
  return parseOpeningWeek(week).kind === "week" ? { openingHours: week } : understandFrenchHours(text);
});

/** Weekly hours do not depend on public holidays: this part is cut before reading, and the whole text stays in the comment. */
const CLOSED_ON_HOLIDAYS =
  /[;,]\s*PH off\s*;?\s*$|[;,(]?\s*(?:sauf|hors|excepté|fermé)\s+(?:les\s+)?jours\s+f[ée]ri[ée]s\s*[.)]?\s*$/i;

/** The text without what it says of public holidays. */
export function withoutHolidays(text: string): string {
  return text.replace(CLOSED_ON_HOLIDAYS, "").trim();
}

/** The hours of one day, without the day, "" for closed; undefined when unreadable. */
export const readDay = remember((text) => {
  const parts = new Set(text.split("/").map((part) => part.trim()));
  // Closed, in the official list.
  parts.delete("00:00 - 00:00");
  const hours = readFrenchDay([...parts].join(" / "));
  return !hours || parseOpeningWeek(`Mo ${hours}`).kind === "week" ? hours : undefined;
});

/** The hours of the week, in one column or in one for each day; unreadable ones are reported. */
export function readHours(row: ImportRow): Hours {
  const text = row.text("opening_hours");
  if (text === "") return readDays(row);
  const read = understandHours(text);
  if ("openingHours" in read) return { ...read, unread: [] };
  const onWorkdays = understandHours(withoutHolidays(text));
  if ("openingHours" in onWorkdays) {
    row.tell("opening_hours", "mended", "hours-unreadable", { suggestion: onWorkdays.openingHours });
    return { ...onWorkdays, unread: [text] };
  }
  row.tell("opening_hours", "emptied", "hours-unreadable");
  const days = readDays(row);
  return { ...days, unread: [text, ...days.unread] };
}

function readDays(row: ImportRow): Hours {
  const unread: string[] = [];
  const days = DAY_FIELDS.map((field, day) => {
    const text = row.text(field);
    const hours = readDay(text);
    if (hours === undefined) {
      row.tell(field, "emptied", "hours-unreadable");
      unread.push(`${FRENCH_DAYS[day]} ${text}`);
    }
    return hours ?? "";
  });
  return { openingHours: writeDayRules(days), unread };
}
