import Papa from "papaparse";
import { checkCells } from "./check-cells.ts";
import type { Problem, Row, TableField, TableLine, TableSchema } from "./table-schema.ts";
import { unguardText } from "./write-table.ts";

export interface ReadTable<Column extends string> {
  readonly file: string;
  readonly lines: readonly TableLine<Column>[];
  readonly problems: readonly Problem[];
}

const SEPARATORS = [",", ";", "\t"] as const;

/** The largest table of data/ has 6,467; a table of every commune of France would have 35,000. */
const MOST_ROWS = 50_000;

const inFrench = (count: number) => count.toLocaleString("fr-FR");

/**
 * Reads a table (RFC 4180, UTF-8 with or without a byte order mark; commas, semicolons or tabs, by its header) and checks it against its
 * Table Schema. Rows of another length than the header are dropped and listed; rows with an invalid cell are kept and listed.
 * A table of more than 50,000 rows is refused as a whole.
 * @param further the columns that a table written by `writeTable` has after those of the schema, perhaps none; in an earlier export the last
 * ones are missing. They are ignored, and the cells are read in the format of `writeTable`.
 */
export function readTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
  schema: TableSchema,
  further?: readonly string[],
): ReadTable<Column> {
  const [header, ...body] = splitRecords(text.replace(/^\uFEFF/, ""));
  const expected = schema.fields.map((field) => field.name);
  const found = header?.cells ?? [];
  // An earlier export has fewer of them.
  const beyond = found.slice(expected.length);
  const isWritten =
    further !== undefined &&
    (beyond.length > 0 || further.length === 0) &&
    found.join() === [...expected, ...further.slice(0, beyond.length)].join();
  const headerProblem = compareHeaders(file, isWritten ? expected : found, expected, columns);
  if (headerProblem !== undefined) return { file, lines: [], problems: [headerProblem] };
  if (body.length > MOST_ROWS) {
    const reason = `${inFrench(body.length)} lignes, ${inFrench(MOST_ROWS)} au plus : la table est sans doute abîmée ou collée plusieurs fois`;
    return { file, lines: [], problems: [{ file, line: 1, field: "", value: "", reason }] };
  }

  const problems: Problem[] = [];
  const lines: TableLine<Column>[] = [];
  for (const { line, cells } of body) {
    if (cells.length !== found.length) {
      const reason = `${found.length} colonnes attendues, ${cells.length} trouvées`;
      problems.push({ file, line, field: "", value: cells.join(","), reason });
      continue;
    }
    const read = (field: TableField, cell = "") => (isWritten ? readWritten(field, cell) : cell);
    const row: Record<string, string> = {};
    for (const [at, field] of schema.fields.entries()) row[field.name] = read(field, cells[at]);
    lines.push({ line, row: row as Row<Column> });
  }
  problems.push(...checkCells(file, lines, schema));
  return { file, lines, problems };
}

/** Undoes the guard and the decimal comma of `writeTable`. */
function readWritten({ type }: TableField, cell: string): string {
  return type === "number" ? cell.replace(/^(-?\d+),(\d+)$/, "$1.$2") : unguardText(cell);
}

export interface TextRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export function splitRecords(text: string): readonly TextRecord[] {
  const records: TextRecord[] = [];
  forEachRecord(text, separatorOf(text), (cells, line) => records.push({ line, cells }));
  return records;
}

/** Calls back with the cells of each record that is not blank, and its line, without keeping them: tables may have a million rows. */
export function forEachRecord(
  text: string,
  separator: string,
  visit: (cells: readonly string[], line: number) => void,
): void {
  let line = 1;
  let position = 0;
  Papa.parse<string[]>(text, {
    delimiter: separator,
    step: ({ data, meta }) => {
      const isBlank = data.length === 1 && data[0] === "";
      if (!isBlank) visit(data, line);
      line += countLineBreaks(text, position, meta.cursor);
      position = meta.cursor;
    },
  });
}

/** The separator of the columns, by the header. */
export function separatorOf(text: string): string {
  const [header = ""] = text.split(/[\r\n]/, 1);
  const [first] = [...SEPARATORS].sort((a, b) => header.split(b).length - header.split(a).length);
  return first ?? ",";
}

function countLineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

function compareHeaders(
  file: string,
  found: readonly string[],
  inSchema: readonly string[],
  inCode: readonly string[],
): Problem | undefined {
  const header = found.join(",");
  const at = { file, line: 1, field: "", value: header };
  const unknown = inCode.filter((column) => !inSchema.includes(column));
  if (unknown.length > 0)
    return { ...at, reason: `le programme lit des colonnes que le schéma n’a pas : ${unknown.join(", ")}` };
  if (header !== inSchema.join(",")) return { ...at, reason: `colonnes attendues : ${inSchema.join(",")}` };
  return undefined;
}

/** Reads the rows of a table that the data pipeline has checked. */
export function readRows<Column extends string>(
  name: string,
  text: string,
  columns: readonly Column[],
): readonly Row<Column>[] {
  const fields = columns.map((column) => ({ name: column, title: column, description: "", type: "string" as const }));
  return readTable(`${name}.csv`, text, columns, { name, title: name, fields }).lines.map(({ row }) => row);
}
