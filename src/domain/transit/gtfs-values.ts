import { isDate } from "../opening-hours/paris-moment.ts";

/** Seconds of a GTFS time ("7:05:00", "25:10:00"); undefined for another text. Some feeds leave the seconds out. */
export function readGtfsTime(text: string): number | undefined {
  const match = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (match === null) return undefined;
  return 3600 * Number(match[1]) + 60 * Number(match[2]) + Number(match[3] ?? 0);
}

/** ISO 8601 date of a GTFS date ("20261128"); undefined for another text. */
export function readGtfsDate(text: string): string | undefined {
  const date = text.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
  return isDate(date) ? date : undefined;
}

/** An integer of at least 0, the default for an empty cell; undefined for another text. */
export function readGtfsInteger(text: string, byDefault: number): number | undefined {
  if (text === "") return byDefault;
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** A finite number between two limits; undefined for another text. */
export function readGtfsNumber(text: string, minimum: number, maximum: number): number | undefined {
  const value = Number(text);
  return text !== "" && value >= minimum && value <= maximum ? value : undefined;
}
