import { fromLambert93 } from "../../domain/geo/lambert-93.ts";
import type { Position } from "../../domain/geo/position.ts";
import type { CoordinateSystem, ImportField } from "../../domain/import/column-mapping.ts";
import { type Angle, readAngle } from "./angle-text.ts";
import { FRENCH_LATITUDES, FRENCH_LONGITUDES, isWithin, LAMBERT_93_X, LAMBERT_93_Y } from "./cell-kinds.ts";
import { readCoordinatePair } from "./coordinate-pair.ts";
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

/**
 * The position of a row by its coordinates, with swapped or metric ones converted and reported. Undefined without coordinates, and, with an
 * issue, for impossible ones.
 */
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
