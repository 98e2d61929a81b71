import { writeNumber } from "../write-number.ts";

/** How a number format shows a number: as a number, or as a date or a time of day. */
export type NumberKind = "number" | "date";

/** Number formats without a code of their own that show dates or times (ECMA-376, 18.8.30). */
const DATE_FORMATS = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** Significant digits of a cell: a stored 44.564099999999996 is shown and meant as 44.5641. */
const DIGITS = 15;
const DAY_MS = 86_400_000;
const MINUTES_A_DAY = 1440;
/** Day 0 of both date systems. Excel takes 1900 for a leap year: days before March 1900 are off by one, and no table of places has any. */
const EPOCHS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
export type DateSystem = keyof typeof EPOCHS;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/** @param code of a format of the file, "" for one without */
export function kindOfFormat(id: number, code: string): NumberKind {
  if (DATE_FORMATS.some(([from, to]) => from <= id && id <= to)) return "date";
  // Texts, escaped letters, colours and countries are no parts of a date; "[h]" is.
  const parts = code.replace(/"[^"]*"|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, "");
  return /[dmyhsja]/i.test(parts.replace(/general|standard/gi, "")) ? "date" : "number";
}

/**
 * The text of a number: "44.5641"; of a date "2026-03-01", of a time "09:00", of both "2026-03-01 09:00". A text that is no number stays as
 * it is.
 */
export function textOfNumber(stored: string, kind: NumberKind, system: DateSystem): string {
  const value = Number(stored);
  if (stored.trim() === "" || !Number.isFinite(value)) return stored;
  if (kind === "date" && value >= 0 && value <= LAST_DAY) return textOfDate(value, system);
  return writeNumber(Number(value.toPrecision(DIGITS)));
}

function textOfDate(value: number, system: DateSystem): string {
  const minutes = Math.round((value % 1) * MINUTES_A_DAY);
  const day = Math.floor(value) + Math.floor(minutes / MINUTES_A_DAY);
  const date = new Date(EPOCHS[system] + day * DAY_MS).toISOString().slice(0, "2026-03-01".length);
  const time = [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
  if (day === 0) return time;
  return minutes % MINUTES_A_DAY === 0 ? date : `${date} ${time}`;
}

/** The characters that Excel writes as "_x000D_". */
export function unescapeText(text: string): string {
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
