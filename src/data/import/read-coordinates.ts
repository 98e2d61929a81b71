import { fromLambert93 } from "../../domain/geo/lambert-93.ts";
import type { Position } from "../../domain/geo/position.ts";
import type { CoordinateSystem, ImportField } from "../../domain/import/column-mapping.ts";
import { parseOpeningWeek } from "../../domain/opening-hours/opening-week.ts";
import type { ImportRow } from "./import-row.ts";

/** Two numbers as written, latitude or northing first, and their column. */
interface Written {
  readonly field: ImportField;
  readonly value: string;
  readonly north: number;
  readonly east: number;
  /** Both stand in one cell without a column each, so that either order is valid. */
  readonly isOneCell: boolean;
}

/** The position of a row, swapped or metric ones converted and told; undefined, with an issue, for impossible ones. */
export function readCoordinates(row: ImportRow, system: CoordinateSystem): Position | undefined {
  const written = readWritten(row);
  if (written === undefined) return undefined;
  const { north, east } = written;
  const position = toDegrees(row, written, system);
  if (position !== undefined) return position;
  const isOnEarth = Math.abs(north) <= 90 && Math.abs(east) <= 180 && !(north === 0 && east === 0);
  if (isOnEarth && system === "wgs84") return [east, north];
  row.tell(written.field, "emptied", "position-impossible", { value: written.value });
  return undefined;
}

/** The position in France that a text means, latitude or longitude first: "44,5588 ; 6,0796", "N 44° 33' E 6° 04'". Undefined for any other text. */
export function readPositionText(text: string): Position | undefined {
  const pair = readCoordinatePair(text);
  if (pair === undefined) return undefined;
  const { north, east } = orderAngles(pair[0], pair[1], { field: "position", value: text, isOneCell: true });
  return (readFrench(north, east) ?? readFrench(east, north))?.position;
}

function readWritten(row: ImportRow): Written | undefined {
  const both = row.text("position");
  if (both !== "") {
    const pair = readCoordinatePair(both);
    if (pair !== undefined) return orderAngles(pair[0], pair[1], { field: "position", value: both, isOneCell: true });
    row.tell("position", "emptied", "position-unreadable");
    return undefined;
  }
  const [latitude, longitude] = [row.text("latitude"), row.text("longitude")];
  if (latitude === "" && longitude === "") return undefined;
  const [north, east] = [readAngle(latitude), readAngle(longitude)];
  if (north === undefined || east === undefined) {
    const isFirst = row.has("latitude") && (north === undefined || !row.has("longitude"));
    const field = isFirst ? "latitude" : "longitude";
    row.tell(field, "emptied", "position-unreadable");
    return undefined;
  }
  return orderAngles(north, east, { field: "latitude", value: `${latitude} ; ${longitude}`, isOneCell: false });
}

/** Letters N, S, E, W, O decide which coordinate is which. */
function orderAngles(first: Angle, second: Angle, at: Pick<Written, "field" | "value" | "isOneCell">): Written {
  const isTurned = first.axis === "longitude" || second.axis === "latitude";
  return isTurned
    ? { ...at, north: second.value, east: first.value }
    : { ...at, north: first.value, east: second.value };
}

/** The only position in France that the coordinates can mean. */
function toDegrees(row: ImportRow, written: Written, system: CoordinateSystem): Position | undefined {
  const { field, value, north, east, isOneCell } = written;
  const straight = readFrench(north, east);
  const found = straight ?? readFrench(east, north);
  if (found === undefined) return undefined;
  const suggestion = writeAs(value, found.position);
  if (straight === undefined && !isOneCell) row.tell(field, "mended", "position-swapped", { value, suggestion });
  if (found.system !== system) row.tell(field, "mended", "position-projected", { value, suggestion });
  return found.position;
}

function readFrench(
  north: number,
  east: number,
): { readonly position: Position; readonly system: CoordinateSystem } | undefined {
  if (isWithin(north, FRENCH_LATITUDES) && isWithin(east, FRENCH_LONGITUDES)) {
    return { position: [east, north], system: "wgs84" };
  }
  const isMetres = isWithin(north, LAMBERT_93_Y) && isWithin(east, LAMBERT_93_X);
  return isMetres ? { position: fromLambert93(east, north), system: "lambert93" } : undefined;
}

/** Rounded to a decimetre, with the decimal separator of the file: "44,8989 ; 6,643" can be copied back. */
function writeAs(value: string, [east, north]: Position): string {
  const suggestion = [north, east].map((degrees) => Number(degrees.toFixed(6))).join(" ; ");
  return /\d,\d/.test(value) && !value.includes(".") ? suggestion.replaceAll(".", ",") : suggestion;
}

export interface Angle {
  readonly value: number;
  /** By its letter N, S, E, W or O; undefined without one. */
  readonly axis: "latitude" | "longitude" | undefined;
}

const LETTERS = {
  N: [1, "latitude"],
  S: [-1, "latitude"],
  E: [1, "longitude"],
  W: [-1, "longitude"],
  O: [-1, "longitude"],
} as const;
type Letter = keyof typeof LETTERS;

const DEGREES_MINUTES_SECONDS =
  /^(\d{1,3})\s*°\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['’′]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["”″]|'')\s*)?$/u;

/** Reads degrees or metres as people write them: "45,123", "45.123 N", "E 6.2°", "45° 07' 30\" N"; else undefined. */
export function readAngle(text: string): Angle | undefined {
  const { letter, rest } = takeLetter(text.trim());
  const value = readNumber(rest.replace(/°\s*$/u, "")) ?? readSexagesimal(rest);
  if (value === undefined) return undefined;
  if (letter === undefined) return { value, axis: undefined };
  const [sign, axis] = LETTERS[letter];
  return { value: sign * value, axis };
}

function takeLetter(text: string): { readonly letter: Letter | undefined; readonly rest: string } {
  const [, before, between = "", after] = /^([NSEWO])?\s*(.*?)\s*([NSEWO])?$/isu.exec(text) ?? [];
  const found = (before ?? after)?.toUpperCase();
  const isTwice = before !== undefined && after !== undefined;
  return { letter: isTwice ? undefined : (found as Letter | undefined), rest: isTwice ? text : between };
}

function readSexagesimal(text: string): number | undefined {
  const [, degrees, minutes = "0", seconds = "0"] = DEGREES_MINUTES_SECONDS.exec(text) ?? [];
  if (degrees === undefined) return undefined;
  const [minutesValue, secondsValue] = [readNumber(minutes) ?? 60, readNumber(seconds) ?? 60];
  if (minutesValue >= 60 || secondsValue >= 60) return undefined;
  return Number(degrees) + minutesValue / 60 + secondsValue / 3600;
}

/** Reads a number in the notations of people: "45,123", "45.123", "928 456,12", "−5.1". Undefined for any other text. */
function readNumber(text: string): number | undefined {
  const plain = text
    .replace(/[\s\u00a0\u202f]/gu, "")
    .replace("−", "-")
    .replace(",", ".");
  return /^[+-]?\d{1,9}(?:\.\d{0,20})?$/.test(plain) ? Number(plain) : undefined;
}

/** Two coordinates in the order of the text, before longitude and latitude are assigned. */
export type CoordinatePair = readonly [Angle, Angle];

const WELL_KNOWN_TEXT = /^(?:SRID=\d+;)?\s*POINT\s*(?:Z\s*)?\(\s*(\S+)\s+(\S+)[^)]*\)$/iu;
const GEOJSON = /"coordinates"\s*:\s*\[\s*([^,\]]+),\s*([^,\]]+)/u;

/** Reads two coordinates in one cell: "45,1 ; 6,2", "[6.2, 45.1]", "POINT(6.2 45.1)"; undefined for other texts. */
export function readCoordinatePair(text: string): CoordinatePair | undefined {
  const written = WELL_KNOWN_TEXT.exec(text) ?? GEOJSON.exec(text);
  if (written !== null) return readBoth([written[1] ?? "", written[2] ?? ""]);
  const bare = text.replace(/^[\s[({]+|[\s\])}]+$/gu, "");
  for (const parts of waysToSplit(bare)) {
    const pair = parts.length === 2 ? readBoth(parts) : undefined;
    if (pair !== undefined) return pair;
  }
  return undefined;
}

/** From the unambiguous separators to the comma, which may be a decimal one. */
function waysToSplit(text: string): readonly (readonly string[])[] {
  const fourParts = text.split(",");
  return [
    text.split(/[;|/]/u),
    text.split(/,\s+/u),
    text.split(","),
    fourParts.length === 4 ? [fourParts.slice(0, 2).join("."), fourParts.slice(2).join(".")] : [],
    text.split(/\s+/u),
    // Without lookbehind: Safari before 16.4 does not know it.
    text.match(/.*?[NSEWO]|.+$/gisu)?.map((part) => part.trim()) ?? [],
  ];
}

function readBoth([first = "", second = ""]: readonly string[]): CoordinatePair | undefined {
  const angles = [readAngle(first), readAngle(second)] as const;
  return angles[0] === undefined || angles[1] === undefined ? undefined : [angles[0], angles[1]];
}

/** Bounds of metropolitan France in degrees; the ranges of latitude and longitude do not overlap. */
const FRENCH_LATITUDES = [41, 51.6] as const;
const FRENCH_LONGITUDES = [-5.6, 10] as const;
/** Bounds of metropolitan France in Lambert-93, metres. */
const LAMBERT_93_X = [90_000, 1_300_000] as const;
const LAMBERT_93_Y = [6_000_000, 7_200_000] as const;

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

function isWithin(value: number, [from, to]: readonly [number, number]): boolean {
  return from <= value && value <= to;
}

function isCoordinate(value: number): boolean {
  return [FRENCH_LATITUDES, FRENCH_LONGITUDES, LAMBERT_93_X, LAMBERT_93_Y].some((range) => isWithin(value, range));
}

/** Requires decimals: a column of small whole numbers does not hold longitudes. */
function isPreciseDegree(text: string, range: readonly [number, number]): boolean {
  return /[.,]\d{3,}/.test(text) && isWithin(readAngle(text)?.value ?? Number.NaN, range);
}
