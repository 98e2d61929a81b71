import type { IntakeField } from "../domain/intake/column-mapping.ts";
import { OSM_DAYS } from "../domain/opening-hours/opening-week.ts";
import { parseOpeningWeek } from "../domain/opening-hours/parse-opening-week.ts";
import { convertOfficialHours } from "../tables/official-hours.ts";
import { readFrenchDay, readFrenchHours } from "./french-hours.ts";
import type { IntakeRow } from "./intake-row.ts";

export interface Hours {
  /** opening_hours, "" for unknown. */
  readonly openingHours: string;
  /** What could not be read, for the comment: nothing that tells of hours is lost. */
  readonly unread: readonly string[];
}

const FRENCH_DAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
const DAY_FIELDS: readonly IntakeField[] = OSM_DAYS.map((day) => `hours_${day}` as const);

/** The hours of a row: in opening_hours or in plain words, else day by day. */
export function readHours(row: IntakeRow): Hours {
  const text = row.text("opening_hours");
  if (text === "") return readDays(row);
  if (parseOpeningWeek(text).kind === "week") return { openingHours: text, unread: [] };
  const worded = readFrenchHours(text);
  if (worded === undefined) {
    row.tell("opening_hours", "emptied", "hours-unreadable");
    const days = readDays(row);
    return { openingHours: days.openingHours, unread: [text, ...days.unread] };
  }
  row.tell("opening_hours", "mended", "hours-unreadable", { suggestion: worded });
  return { openingHours: worded, unread: [] };
}

function readDays(row: IntakeRow): Hours {
  const unread: string[] = [];
  const days = DAY_FIELDS.map((field, index) => {
    const day = readDay(row, field);
    if (day === undefined) unread.push(`${FRENCH_DAYS[index]} ${row.text(field)}`);
    return day ?? "";
  });
  return { openingHours: convertOfficialHours(days).openingHours, unread };
}

/** One day as the official list writes it, "" for closed; undefined, which is told, when it cannot be read. */
function readDay(row: IntakeRow, field: IntakeField): string | undefined {
  const text = row.text(field);
  if (text === "") return "";
  const day = readFrenchDay(text) ?? text;
  const { openingHours, faults } = convertOfficialHours([day]);
  if (faults.length === 0) return day;
  const isMidnight = /^00:00 - 00:00$/.test(day);
  if (openingHours === "" && !isMidnight) {
    row.tell(field, "emptied", "hours-unreadable");
    return undefined;
  }
  row.tell(field, "mended", "hours-unreadable", { suggestion: openingHours.replace(/^Mo /, "") });
  return day;
}
