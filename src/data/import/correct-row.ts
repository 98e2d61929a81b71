import type { Correction } from "../../domain/corrections/correction.ts";
import { isSameCell } from "../../domain/corrections/same-writing.ts";
import type { ImportField } from "../../domain/import/column-mapping.ts";
import { OSM_DAYS } from "../../domain/opening-hours/opening-week.ts";
import { PLACE_COLUMNS, type PlaceColumn } from "../../domain/place-columns.ts";
import { writeOfficialHours } from "../csv/official-hours.ts";
import type { ImportRow } from "./import-row.ts";

const DAY_FIELDS: readonly ImportField[] = OSM_DAYS.map((day) => `hours_${day}` as const);
/** Decimals of degrees in the tables. */
const DECIMALS = 5;

/**
 * Applies the corrections of data/corrections to a row of a source before the row is checked, and reports each: a cell is corrected only
 * while the source has the value before the correction, typography apart.
 * @param corrections those of this row, in order: one may correct another.
 */
export function correctRow(row: ImportRow, corrections: readonly Correction[]): void {
  // A position is emptied column by column: read its precision first.
  const precision = writtenPrecision(row);
  const read = (column: PlaceColumn) => (column === "precision" ? precision : readCell(row, column));
  const isPlacedAnew = corrections.some(({ field, from }) => isOfPosition(field) && read(field) !== from);
  for (const { field, from, to } of corrections) {
    const column = PLACE_COLUMNS.find((one) => one === field);
    if (column === undefined || (isPlacedAnew && isOfPosition(column))) continue;
    const written = read(column);
    if (written === undefined || written === to || !isSameCell(column, written, from)) continue;
    row.tell(tellingField(row, column), "mended", "known-error", { value: written, suggestion: to });
    writeCell(row, column, to);
  }
}

/** The three columns are corrected together or not at all. */
function isOfPosition(field: string): field is "longitude" | "latitude" | "precision" {
  return field === "longitude" || field === "latitude" || field === "precision";
}

/** The cell in the format of our table; undefined when the source has no such column. */
function readCell(row: ImportRow, column: PlaceColumn): string | undefined {
  if (column === "opening_hours" && !row.has("opening_hours")) {
    return DAY_FIELDS.some(row.has) ? writeOfficialHours(DAY_FIELDS.map(row.text)) : undefined;
  }
  if (!row.has(column)) return undefined;
  const text = row.text(column);
  if (column === "longitude" || column === "latitude") return text === "" ? "" : Number(text).toFixed(DECIMALS);
  return column === "appointment" ? text.toLowerCase() : text;
}

function writeCell(row: ImportRow, column: PlaceColumn, text: string): void {
  row.set(column, text);
  if (column === "opening_hours") for (const day of DAY_FIELDS) row.set(day, "");
}

function writtenPrecision(row: ImportRow): string | undefined {
  if (row.has("precision")) return row.text("precision");
  if (!row.has("longitude") || !row.has("latitude")) return undefined;
  return row.text("longitude") === "" || row.text("latitude") === "" ? "commune" : "adresse";
}

/** The column of an issue; undefined, for the whole row, when several columns of the source make the cell. */
function tellingField(row: ImportRow, column: PlaceColumn): PlaceColumn | undefined {
  return row.has(column) ? column : undefined;
}
