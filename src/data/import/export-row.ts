import type { SourceRow, SourceTable } from "../../domain/import/read-file.ts";
import type { PlaceId, Stop } from "../../domain/place.ts";
import { readStops } from "../public-data/stops-cell.ts";
import { cleanText, type ImportRow } from "./import-row.ts";
import { listMediationColumns } from "./mediation-row.ts";
import { FURTHER, tableOfOwnFeatures } from "./own-features.ts";
import { recogniseShape } from "./recognise-shape.ts";

type ReadColumn = (typeof FURTHER)[number];

/** ISO 8601. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Indexes of the further columns of an exported table; -1 for a missing one. */
export type ExportColumns = Readonly<Record<ReadColumn, number>>;

/** Values of an exported row beyond the columns of our tables. */
export interface ExportRow {
  /** Identifier of the place: rows with the same one are one place. */
  readonly placeId: PlaceId;
  readonly stops: readonly Stop[];
  readonly doubts: readonly string[];
  readonly hasDoubtfulPhone: boolean;
  readonly hasDoubtfulLocation: boolean;
  readonly mandatesSeenOn: string | undefined;
}

/** Undefined for a table that is not an export; an export is our own table with the column `lieu`. */
export function findExportColumns(columns: readonly string[]): ExportColumns | undefined {
  const [lieu, arrets, doutes, phone, position, mandates] = FURTHER.map((column) => columns.indexOf(column));
  if (lieu === undefined || lieu < 0 || recogniseShape(columns) !== "points-table") return undefined;
  return {
    lieu,
    arrets: arrets ?? -1,
    doutes: doutes ?? -1,
    telephone_douteux: phone ?? -1,
    position_douteuse: position ?? -1,
    aidants_connect: mandates ?? -1,
  };
}

/** Indexes of the columns without a field of ours that a known form has: our export, or the national schema of digital mediation. */
export function listOwnColumns(columns: readonly string[]): readonly number[] {
  if (recogniseShape(columns) === "mediation") return listMediationColumns(columns);
  const exported = findExportColumns(columns);
  return exported === undefined ? [] : Object.values(exported).filter((rank) => rank >= 0);
}

/** Reads the further columns of an exported row, with issues for unreadable ones; undefined for a row without a place. */
export function readExportRow(row: ImportRow, { cells }: SourceRow, columns: ExportColumns): ExportRow | undefined {
  const placeId = cells[columns.lieu]?.trim() ?? "";
  if (placeId === "") return undefined;
  const read = <Value>(column: ReadColumn, reader: (cell: string) => readonly Value[] | undefined) => {
    const cell = cells[columns[column]] ?? "";
    const values = cell === "" ? [] : reader(cell);
    if (values === undefined) row.tell(undefined, "emptied", "value-unknown", { value: cell });
    return values ?? [];
  };
  return {
    placeId,
    stops: read("arrets", readStops).map(cleanStop),
    doubts: read("doutes", readTexts).map(cleanText),
    hasDoubtfulPhone: read("telephone_douteux", readYes).length > 0,
    hasDoubtfulLocation: read("position_douteuse", readYes).length > 0,
    mandatesSeenOn: read("aidants_connect", (cell) => (DAY.test(cell) ? [cell] : undefined))[0],
  };
}

/** Groups the rows of each place at its first row; exported points are such rows as well. */
export function gatherPlaces(table: SourceTable): SourceTable {
  const { columns, rows } = tableOfOwnFeatures(table);
  const exported = findExportColumns(columns);
  if (exported === undefined) return { columns, rows };
  const places = new Map<unknown, SourceRow[]>();
  for (const row of rows) {
    const key = row.cells[exported.lieu]?.trim() || row;
    const place = places.get(key);
    if (place === undefined) places.set(key, [row]);
    else place.push(row);
  }
  return { columns, rows: [...places.values()].flat() };
}

/** Number of rows up to the end of the place at index `end`, so that a batch does not split a place. */
export function endOfPlace({ columns, rows }: SourceTable, end: number): number {
  const exported = findExportColumns(columns);
  if (exported === undefined) return Math.min(end, rows.length);
  const placeAt = (at: number) => rows[at]?.cells[exported.lieu]?.trim() ?? "";
  let last = Math.min(end, rows.length);
  while (last < rows.length && placeAt(last) !== "" && placeAt(last) === placeAt(last - 1)) last += 1;
  return last;
}

function readYes(cell: string): readonly string[] | undefined {
  return cell === "oui" ? [cell] : undefined;
}

function readTexts(cell: string): readonly string[] | undefined {
  try {
    const parsed: unknown = JSON.parse(cell);
    return Array.isArray(parsed) && parsed.every((text) => typeof text === "string") ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function cleanStop({ commune, place, openingHours, note, ...stop }: Stop): Stop {
  return {
    ...stop,
    commune: cleanText(commune),
    place: cleanText(place),
    openingHours: cleanText(openingHours),
    note: cleanText(note),
  };
}
