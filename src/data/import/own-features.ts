import * as v from "valibot";
import type { SourceRow, SourceTable } from "../../domain/import/read-file.ts";
import { PLACE_COLUMNS } from "../../domain/place-columns.ts";
import { guardText } from "../csv/guard-text.ts";
import type { FurtherColumn } from "../export/further-columns.ts";

/** Properties that identify our own GeoJSON, as `write-place-feature.ts` writes it. */
const TELLING = ["id", "category", "categories", "kind", "name", "best_verification", "precision"];
/** Further columns of our exports that are read back. */
export const FURTHER = [
  "lieu",
  "arrets",
  "doutes",
  "telephone_douteux",
  "position_douteuse",
  "aidants_connect",
] as const satisfies readonly FurtherColumn[];
const COLUMNS = [...PLACE_COLUMNS, ...FURTHER];
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
  "couche",
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
export function tableOfOwnFeatures(table: SourceTable): SourceTable {
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
