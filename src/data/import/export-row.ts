import * as v from "valibot";
import type { SourceRow, SourceTable } from "../../domain/import/read-file.ts";
import type { PlaceId, Stop } from "../../domain/place.ts";
import { PLACE_COLUMNS } from "../../domain/place-columns.ts";
import { guardText } from "../csv/write-table.ts";
import { READ_BACK_COLUMNS } from "../export/further-columns.ts";
import { readStops } from "../public-data/write-place-feature.ts";
import { cleanText, type ImportRow } from "./import-row.ts";
import { listMediationColumns } from "./mediation.ts";
import { recogniseShape } from "./national-row.ts";

type ReadColumn = (typeof READ_BACK_COLUMNS)[number];

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
  const ranks = READ_BACK_COLUMNS.map((column) => [column, columns.indexOf(column)]);
  const exported = Object.fromEntries(ranks) as ExportColumns;
  return exported.lieu < 0 || recogniseShape(columns) !== "points-table" ? undefined : exported;
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

/** Properties that identify our own GeoJSON, as `write-place-feature.ts` writes it. */
const TELLING = ["id", "category", "categories", "kind", "name", "best_verification", "precision"];
const COLUMNS = [...PLACE_COLUMNS, ...READ_BACK_COLUMNS];
/** Properties of the place, equal in each of its rows. */
const OF_PLACE: ReadonlySet<string> = new Set([
  "kind",
  "format",
  "commune",
  "code_commune",
  "longitude",
  "latitude",
  "precision",
  "themes",
  "lieu",
  "arrets",
  "position_douteuse",
  "aidants_connect",
]);

/** Properties that become no column of the same name: a column of another name holds the value, or the import does not read it. */
const NO_COLUMNS: ReadonlySet<string> = new Set([
  "feature.id",
  "geometry.longitude",
  "geometry.latitude",
  "categories",
  "best_verification",
  "doubtful_location",
  "doubtful_phone",
  "mandates_on",
  "doubts",
  "other_records",
  "stops",
  "code_epci",
  "code_departement",
]);

type Cells = Readonly<Record<string, string>>;

const otherRecords = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.record(v.string(), v.union([v.string(), v.boolean(), v.array(v.string())]))),
);

/**
 * Converts a table of our own GeoJSON to the table of the CSV export, a row for each record, so that nothing is lost; properties that are not
 * ours become columns of the first record. Returns any other table unchanged. Ignores unreadable further records, as the import ignores their column in any other file.
 */
function tableOfOwnFeatures(table: SourceTable): SourceTable {
  const isOwn = TELLING.every((name) => table.columns.includes(name));
  if (!isOwn) return table;
  const known: ReadonlySet<string> = new Set(COLUMNS);
  const further = table.columns.filter((name) => !known.has(name) && !NO_COLUMNS.has(name));
  const columns = [...COLUMNS, ...further];
  return { columns, rows: table.rows.flatMap((row) => rowsOf(row, table.columns, columns)) };
}

function rowsOf(
  { line, cells }: SourceRow,
  columns: readonly string[],
  toColumns: readonly string[],
): readonly SourceRow[] {
  const feature: Cells = Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ""]));
  const place: Cells = {
    ...feature,
    lieu: feature["feature.id"] || (feature["id"] ?? ""),
    arrets: feature["stops"] ?? "",
    position_douteuse: feature["doubtful_location"] === "true" ? "oui" : "",
    aidants_connect: feature["mandates_on"] ?? "",
  };
  const others = v.safeParse(otherRecords, feature["other_records"] ?? "");
  const records = [feature, ...(others.success ? others.output.map(toCells) : [])];
  return records.map((record) => ({
    line,
    cells: toColumns.map((column) => guardText((OF_PLACE.has(column) ? place : asTable(record))[column] ?? "")),
  }));
}

/** A record with the names and values of our tables. */
function asTable(record: Cells): Cells {
  const { appointment = "", doubts = "", doubtful_phone = "" } = record;
  const yesOrNo = appointment === "true" ? "oui" : appointment === "false" ? "non" : appointment;
  return { ...record, appointment: yesOrNo, doutes: doubts, telephone_douteux: doubtful_phone === "true" ? "oui" : "" };
}

function toCells(properties: Readonly<Record<string, string | boolean | readonly string[]>>): Cells {
  const texts = Object.entries(properties).map(([name, value]) => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  return Object.fromEntries(texts);
}
