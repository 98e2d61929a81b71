import type { ImportField } from "../../domain/import/column-mapping.ts";
import { OSM_DAYS, parseOpeningWeek } from "../../domain/opening-hours/opening-week.ts";
import { convertOfficialHours } from "../csv/official-hours.ts";
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

const SEPARATOR = "|";

/** opening_hours of a text in that syntax or in prose, or why it cannot be read. */
export const understandHours = remember((text): FrenchHours => {
  const week = text.replace(ALWAYS, "Mo-Su 00:00-24:00");
  return parseOpeningWeek(week).kind === "week" ? { openingHours: week } : understandFrenchHours(text);
});

function toOpeningHours(text: string): string | undefined {
  const read = understandHours(text);
  return "openingHours" in read ? read.openingHours : undefined;
}

const ALWAYS = /^24\/7$/;
/** Weekly hours do not depend on public holidays: this part is cut before reading, and the whole text stays in the comment. */
const CLOSED_ON_HOLIDAYS =
  /[;,]\s*PH off\s*;?\s*$|[;,(]?\s*(?:sauf|hors|excepté|fermé)\s+(?:les\s+)?jours\s+f[ée]ri[ée]s\s*[.)]?\s*$/i;

/** The text without what it says of public holidays. */
export function withoutHolidays(text: string): string {
  return text.replace(CLOSED_ON_HOLIDAYS, "").trim();
}

/** opening_hours of seven days in the format of the official list, from Monday. */
const joinDays = remember((days) => convertOfficialHours(days.split(SEPARATOR)).openingHours);

/** A day in the format of the official list, "" for closed; undefined when unreadable. */
const toDay = remember((text): { readonly day: string | undefined; readonly isMended: boolean } => {
  const day = readFrenchDay(text) ?? text;
  const { openingHours, faults } = convertOfficialHours([day]);
  const isRead = faults.length === 0 || openingHours !== "" || MIDNIGHT_TO_MIDNIGHT.test(day);
  return { day: isRead ? day : undefined, isMended: faults.length > 0 };
});

/** The official list's notation for closed. */
const MIDNIGHT_TO_MIDNIGHT = /^00:00 - 00:00$/;

export function readHours(row: ImportRow): Hours {
  const text = row.text("opening_hours");
  if (text === "") return readDays(row);
  const openingHours = toOpeningHours(text);
  if (openingHours !== undefined) return { openingHours, unread: [] };
  const onWorkdays = toOpeningHours(withoutHolidays(text));
  if (onWorkdays !== undefined) {
    row.tell("opening_hours", "mended", "hours-unreadable", { suggestion: onWorkdays });
    return { openingHours: onWorkdays, unread: [text] };
  }
  row.tell("opening_hours", "emptied", "hours-unreadable");
  const days = readDays(row);
  return { openingHours: days.openingHours, unread: [text, ...days.unread] };
}

function readDays(row: ImportRow): Hours {
  const unread: string[] = [];
  const days = DAY_FIELDS.map((field, index) => {
    const day = readDay(row, field);
    if (day === undefined) unread.push(`${FRENCH_DAYS[index]} ${row.text(field)}`);
    return day ?? "";
  });
  return { openingHours: joinDays(days.join(SEPARATOR)), unread };
}

/** Undefined, with an issue, when the day is unreadable. */
function readDay(row: ImportRow, field: ImportField): string | undefined {
  const text = row.text(field);
  if (text === "") return "";
  const { day, isMended } = toDay(text);
  if (day === undefined) row.tell(field, "emptied", "hours-unreadable");
  else if (isMended) row.tell(field, "mended", "hours-unreadable", { suggestion: joinDays(day).replace(/^Mo /, "") });
  return day;
}
