import { fromLambert93 } from "../../domain/geo/lambert-93.ts";
import type { Position } from "../../domain/geo/position.ts";
import type { ImportRow } from "./import-row.ts";

/** The position of a row: swapped coordinates and metres in Lambert-93 are converted; undefined, with an issue, for impossible ones. */
export function readCoordinates(row: ImportRow): Position | undefined {
  const both = row.text("position");
  if (both !== "") return toDegrees(row, "position", both, readPair(both));
  const [latitude, longitude] = [row.text("latitude"), row.text("longitude")];
  if (latitude === "" && longitude === "") return undefined;
  return toDegrees(row, "latitude", `${latitude} ; ${longitude}`, [readNumber(latitude), readNumber(longitude)]);
}

type Numbers = readonly (number | undefined)[];

function toDegrees(row: ImportRow, field: "position" | "latitude", value: string, [north, east]: Numbers) {
  if (north === undefined || east === undefined) {
    row.tell(row.has(field) ? field : "longitude", "emptied", "position-unreadable", { value });
    return undefined;
  }
  const straight = readFrench(north, east);
  if (straight !== undefined) return straight;
  const swapped = readFrench(east, north);
  if (swapped !== undefined) {
    // In one cell either order is valid.
    if (field === "latitude")
      row.tell(field, "mended", "position-swapped", { value, suggestion: writeAs(value, swapped) });
    return swapped;
  }
  if (isOnEarth(north, east)) return [east, north] as const;
  row.tell(field, "emptied", "position-impossible", { value });
  return undefined;
}

/** Null Island stands for no position. */
function isOnEarth(north: number, east: number): boolean {
  return Math.abs(north) <= 90 && Math.abs(east) <= 180 && !(north === 0 && east === 0);
}

/** The position in France that a text means, latitude or longitude first: "44,5588 ; 6,0796". Undefined for any other text. */
export function readPositionText(text: string): Position | undefined {
  const [first, second] = readPair(text);
  if (first === undefined || second === undefined) return undefined;
  return readFrench(first, second) ?? readFrench(second, first);
}

/** Bounds of metropolitan France in degrees; the ranges of latitude and longitude do not overlap. */
export const FRENCH_LATITUDES = [41, 51.6] as const;
export const FRENCH_LONGITUDES = [-5.6, 10] as const;
/** Bounds of metropolitan France in Lambert-93, metres. */
const LAMBERT_93_X = [90_000, 1_300_000] as const;
const LAMBERT_93_Y = [6_000_000, 7_200_000] as const;

export function isWithin(value: number, [from, to]: readonly [number, number]): boolean {
  return from <= value && value <= to;
}

function readFrench(north: number, east: number): Position | undefined {
  if (isWithin(north, FRENCH_LATITUDES) && isWithin(east, FRENCH_LONGITUDES)) return [east, north];
  return isWithin(north, LAMBERT_93_Y) && isWithin(east, LAMBERT_93_X) ? fromLambert93(east, north) : undefined;
}

/** Rounded to a decimetre, with the decimal separator of the file: "44,8989 ; 6,643" can be copied back. */
function writeAs(value: string, [east, north]: Position): string {
  const suggestion = [north, east].map((degrees) => Number(degrees.toFixed(6))).join(" ; ");
  return /\d,\d/.test(value) && !value.includes(".") ? suggestion.replaceAll(".", ",") : suggestion;
}

/** Reads a number in the notations of people: "45,123", "45.123°", "928 456,12", "−5.1". Undefined for any other text. */
export function readNumber(text: string): number | undefined {
  const plain = text.replace(/\s|°$/gu, "").replace("−", "-").replace(",", ".");
  return /^[+-]?\d{1,9}(?:\.\d{0,20})?$/.test(plain) ? Number(plain) : undefined;
}

/** Two numbers in one cell, in their order: "45,1 ; 6,2", "[6.2, 45.1]", "45.1 6.2"; none for other texts. */
function readPair(text: string): readonly [number, number] | readonly [] {
  const bare = text.replace(/^[\s[({]+|[\s\])}]+$/gu, "");
  const parts = bare.split(",");
  // From the unambiguous separators to the comma, which may be a decimal one.
  const ways = [
    bare.split(/[;|/]/),
    bare.split(/,\s+/),
    parts,
    parts.length === 4 ? [parts.slice(0, 2).join("."), parts.slice(2).join(".")] : [],
    bare.split(/\s+/),
  ];
  for (const [first = "", second = "", ...others] of ways) {
    const pair = [readNumber(first), readNumber(second)] as const;
    if (others.length === 0 && pair[0] !== undefined && pair[1] !== undefined) return [pair[0], pair[1]];
  }
  return [];
}
