import {
  BEGINNING_FIELD,
  CORRECTION_COLUMNS,
  type CorrectionRow,
  changeRow,
  DOUBT_COLUMNS,
  type DoubtRow,
  type PlaceTable,
} from "../../../domain/corrections/correction.ts";
import type { FileFault } from "../../../domain/corrections/refusal.ts";
import type { PlaceRow } from "../../../domain/place-columns.ts";
import { cellChecker } from "../check-cells.ts";
import { splitRecords } from "../read-table.ts";
import type { TableLine, TableSchema } from "../table-schema.ts";
import { unguardText, writeTable } from "../write-table.ts";

/** A larger file is no correction file. */
const MOST_ROWS = 5000;

/** Schemas of data/schema that the rows of a file are checked against. */
export interface CorrectionSchemas {
  readonly corrections: TableSchema;
  readonly doubts: TableSchema;
}

export type ReadCorrectionFile =
  | {
      readonly kind: "corrections";
      readonly lines: readonly TableLine<keyof CorrectionRow>[];
      readonly faults: readonly FileFault[];
    }
  | {
      readonly kind: "doubts";
      readonly lines: readonly TableLine<keyof DoubtRow>[];
      readonly faults: readonly FileFault[];
    }
  | { readonly kind: "unread"; readonly faults: readonly [FileFault] };

/** Writes changes as a CSV file for spreadsheets, mails and `npm run data:apply`. */
export function writeCorrectionFile(changes: readonly CorrectionRow[]): string {
  const rows = changes.map((change) => CORRECTION_COLUMNS.map((column) => change[column]));
  return writeTable({ columns: CORRECTION_COLUMNS, rows }, ",");
}

/** Reads a correction file or mail, or pasted lines, by its header; lines with faults are left out and listed. */
export function readCorrectionFile(text: string, schemas: CorrectionSchemas): ReadCorrectionFile {
  const found = findTable(text);
  if (found === undefined) return unread(text.trim() === "" ? { kind: "empty" } : headerFault(text));
  const { kind, columns, records } = found;
  if (records.length === 0) return unread({ kind: "empty" });
  if (records.length > MOST_ROWS) return unread({ kind: "too-many", count: records.length, most: MOST_ROWS });
  if (kind === "doubts") return { kind, ...readLines(DOUBT_COLUMNS, columns, records, schemas.doubts) };
  return { kind, ...readLines(CORRECTION_COLUMNS, columns, records, withBeginnings(schemas.corrections)) };
}

interface FoundTable {
  readonly kind: "corrections" | "doubts";
  readonly columns: readonly string[];
  readonly records: ReturnType<typeof splitRecords>;
}

function findTable(text: string): FoundTable | undefined {
  // Mail programs quote with ">".
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^(?:> ?)+/, ""));
  const at = lines.findIndex((line) => kindOf(cellsOf(line)) !== undefined);
  const header = cellsOf(lines[at] ?? "");
  const kind = kindOf(header);
  if (kind === undefined) return undefined;
  const rest = lines.slice(at);
  const end = at === 0 ? -1 : rest.findIndex((line) => line.trim() === "");
  const [, ...records] = splitRecords((end < 0 ? rest : rest.slice(0, end)).join("\n"));
  return { kind, columns: header, records: records.map(({ line, cells }) => ({ line: line + at, cells })) };
}

function cellsOf(line: string): readonly string[] {
  return (splitRecords(line)[0]?.cells ?? []).map((cell) => cell.trim());
}

function kindOf(header: readonly string[]): FoundTable["kind"] | undefined {
  const isSame = (columns: readonly string[]) => [...header].sort().join() === [...columns].sort().join();
  if (isSame(CORRECTION_COLUMNS) || isSame(CORRECTION_COLUMNS.filter((column) => column !== "source")))
    return "corrections";
  return isSame(DOUBT_COLUMNS) ? "doubts" : undefined;
}

function headerFault(text: string): FileFault {
  const [found = ""] = text
    .replace(/^\uFEFF/, "")
    .trimStart()
    .split(/[\r\n]/, 1);
  return { kind: "header", found };
}

function unread(fault: FileFault): ReadCorrectionFile {
  return { kind: "unread", faults: [fault] };
}

/** The schema of the table, in which no row begins, with the field that begins one. */
function withBeginnings(schema: TableSchema): TableSchema {
  const fields = schema.fields.map((field) => {
    const allowed = field.name === "field" ? field.constraints?.enum : undefined;
    if (allowed === undefined) return field;
    return { ...field, constraints: { ...field.constraints, enum: [BEGINNING_FIELD, ...allowed] } };
  });
  return { ...schema, fields };
}

function readLines<Column extends string>(
  columns: readonly Column[],
  header: readonly string[],
  records: FoundTable["records"],
  { fields }: TableSchema,
): { readonly lines: readonly TableLine<Column>[]; readonly faults: readonly FileFault[] } {
  const checkers = fields.map((field) => ({ name: field.name as Column, findFault: cellChecker(field) }));
  const lines: TableLine<Column>[] = [];
  const faults: FileFault[] = [];
  for (const { line, cells } of records) {
    if (cells.length !== header.length) {
      faults.push({ kind: "cells", line, found: cells.length, expected: header.length });
      continue;
    }
    const cellAt = (column: Column) => unguardText(cells[header.indexOf(column)] ?? "");
    const row = Object.fromEntries(columns.map((column) => [column, cellAt(column)])) as Record<Column, string>;
    const wrong = checkers.flatMap(({ name, findFault }): FileFault[] => {
      const fault = findFault(row[name]);
      return fault === undefined ? [] : [{ kind: "cell", line, field: name, value: row[name], fault }];
    });
    faults.push(...wrong);
    if (wrong.length === 0) lines.push({ line, row });
  }
  return { lines, faults };
}

/** The rows of tables of data/points by table and id, with corrections.csv applied as the pipeline does. */
export function readPublishedRows(
  texts: Readonly<Partial<Record<PlaceTable, string>>>,
  corrections: string,
): (table: PlaceTable) => ReadonlyMap<string, PlaceRow> {
  const changes = readRows<CorrectionRow>(corrections);
  const tables = new Map(
    Object.entries(texts).map(([table, text]) => {
      const ofTable = changes.filter((change) => change.table === table);
      const corrected = (row: PlaceRow) =>
        changeRow(
          row,
          ofTable.filter(({ id }) => id === row.id),
        ) ?? row;
      return [table, new Map(readRows<PlaceRow>(text).map((row) => [row.id, corrected(row)]))] as const;
    }),
  );
  const byName: ReadonlyMap<string, ReadonlyMap<string, PlaceRow>> = tables;
  return (table) => byName.get(table) ?? new Map();
}

function readRows<Row extends Readonly<Record<string, string>>>(text: string): readonly Row[] {
  const [header, ...records] = splitRecords(text.replace(/^\uFEFF/, ""));
  const columns = header?.cells ?? [];
  return records.map(
    ({ cells }) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""])) as unknown as Row,
  );
}
