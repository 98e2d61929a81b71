import type { ImportField } from "../../domain/import/column-mapping.ts";
import { parseOpeningWeek } from "../../domain/opening-hours/opening-week.ts";
import { readAngle } from "./angle-text.ts";
import { readCoordinatePair } from "./coordinate-pair.ts";

/** Bounds of metropolitan France in degrees; the ranges of latitude and longitude do not overlap. */
export const FRENCH_LATITUDES = [41, 51.6] as const;
export const FRENCH_LONGITUDES = [-5.6, 10] as const;
/** Bounds of metropolitan France in Lambert-93, metres. */
export const LAMBERT_93_X = [90_000, 1_300_000] as const;
export const LAMBERT_93_Y = [6_000_000, 7_200_000] as const;

/** Share of the filled cells that must match a kind for their column to be of it. */
const MOST = 0.8;

type Looks = (text: string) => boolean;

const LOOKS_LIKE: Partial<Record<ImportField, Looks>> = {
  email: (text) => /^(?:mailto:)?[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(text),
  website: (text) => /^(?:https?:\/\/|www\.)\S+$/i.test(text),
  phone: (text) => /^(?:\+33|0033|0)?[\s.]*(?:\(0\)\s*)?[1-9](?:[\s.\-/]*\d{2}){4}$/.test(text),
  opening_hours: (text) => parseOpeningWeek(text).kind === "week",
  position: (text) => readCoordinatePair(text)?.every(({ value }) => isCoordinate(value)) === true,
  latitude: (text) => isPreciseDegree(text, FRENCH_LATITUDES),
  longitude: (text) => isPreciseDegree(text, FRENCH_LONGITUDES),
  postcode: (text) => /^\d{4}0$/.test(text),
};

/** The fields that cells alone can identify. */
export const TELLING_FIELDS = Object.keys(LOOKS_LIKE) as readonly ImportField[];

/** Whether most of the filled cells match a field; false when there is no filled cell. */
export function mostLookLike(field: ImportField, cells: readonly string[]): boolean {
  const looks = LOOKS_LIKE[field];
  const filled = cells.filter((cell) => cell.trim() !== "");
  return looks !== undefined && filled.length > 0 && shareOf(filled, looks) >= MOST;
}

/** Whether most of the filled cells hold a coordinate, in degrees or metres. */
export function mostAreCoordinates(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return filled.length > 0 && shareOf(filled, (cell) => readAngle(cell) !== undefined) >= MOST;
}

export function shareOf(cells: readonly string[], looks: Looks): number {
  return cells.filter((cell) => looks(cell.trim())).length / cells.length;
}

export function isWithin(value: number, [from, to]: readonly [number, number]): boolean {
  return from <= value && value <= to;
}

function isCoordinate(value: number): boolean {
  return [FRENCH_LATITUDES, FRENCH_LONGITUDES, LAMBERT_93_X, LAMBERT_93_Y].some((range) => isWithin(value, range));
}

/** Requires decimals: a column of small whole numbers does not hold longitudes. */
function isPreciseDegree(text: string, range: readonly [number, number]): boolean {
  return /[.,]\d{3,}/.test(text) && isWithin(readAngle(text)?.value ?? Number.NaN, range);
}
