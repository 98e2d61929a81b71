import Papa from "papaparse";
import type { ImportFault, Issue } from "../../../domain/import/issue.ts";
import type { SourceRow, SourceTable } from "../../../domain/import/read-file.ts";
import { createRowBuilder, hasZeros, type RowBuilder, tellOfRow } from "./build-row.ts";
import { findHeaderRow, isRowOfHalfDays, joinNames, withGroups } from "./header-row.ts";
import { MOST_COLUMNS, MOST_ROWS } from "./limits.ts";
import { splitRecords, type TextRecord } from "./split-records.ts";

const SEPARATORS: readonly string[] = [",", ";", "\t", "|"];

/** Size of the sample, in UTF-16 units; the next constant limits its records. */
const LOOKED_AT_LENGTH = 100_000;

const LOOKED_AT_RECORDS = 60;

/** Weight of an agreement of the rows without the header. */
const WITHOUT_HEADER = 0.8;

export interface ReadRows {
  readonly separator: string;
  readonly table: SourceTable;
  readonly issues: readonly Issue[];
  /** Number of rows of the file, dropped ones included. */
  readonly rows: number;
}

/** Excel writes and reads this line when the separator is not the country's usual one. */
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?\n/i;

/**
 * Reads a table whose first full record names its columns. Rows with too few or too many cells are kept and reported. When most rows have more cells than the header, the further columns have no name.
 * @param text with lines separated by line feeds.
 */
export function readCsv(text: string): ReadRows | ImportFault {
  const chosen = separatorOf(text);
  if (chosen === undefined) return { kind: "no-columns" };
  const { separator, position, width } = chosen;
  const columnCount = Math.min(width, MOST_COLUMNS);
  const filler = createFiller(separator, columnCount, hasZeros(text));
  let isFirst = true;
  for (const records of splitRecords(text, separator, width, { position, line: position > 0 ? 2 : 1 })) {
    filler.take(isFirst ? fromHeader(records, separator, filler.issues) : records);
    isFirst = false;
    const firstExtra = filler.rows[MOST_ROWS];
    if (firstExtra !== undefined) return { kind: "too-many-rows", most: MOST_ROWS, line: firstExtra.line };
  }
  const { rows, issues } = filler;
  if (rows.length === 0) return { kind: "no-rows" };
  return { separator, table: { columns: filler.columns(), rows }, issues, rows: rows.length };
}

/**
 * The records from the names of the columns on: titles above them are left out and reported. Names below those of their groups, such as the
 * halves of the days of a week, are joined with them.
 */
function fromHeader(records: readonly TextRecord[], separator: string, issues: Issue[]): readonly TextRecord[] {
  const first = findHeaderRow(records.map(({ cells }) => cells)) ?? 0;
  const [header, lower, ...rows] = records.slice(first);
  if (header === undefined || lower === undefined) return records;
  for (const { line, cells } of records.slice(0, first))
    issues.push(tellOfRow(line, "above-header", "noted", cells.filter(Boolean).join(separator)));
  if (isRowOfHalfDays(lower.cells)) return [{ ...lower, cells: joinNames(header.cells, lower.cells) }, ...rows];
  return [{ ...header, cells: withGroups(records[first - 1]?.cells, header.cells) }, lower, ...rows];
}

interface Filler {
  take(records: readonly TextRecord[]): void;
  columns(): readonly string[];
  readonly rows: readonly SourceRow[];
  readonly issues: Issue[];
}

/** The first record names the columns. */
function createFiller(separator: string, width: number, mayHaveZeros: boolean): Filler {
  const issues: Issue[] = [];
  const rows: SourceRow[] = [];
  let columns: readonly string[] = [];
  let rowBuilder: RowBuilder | undefined;
  const take = (record: TextRecord) => {
    tellOfCells(record, width, separator, issues);
    if (rowBuilder !== undefined) {
      rows.push(rowBuilder.keep(record.line, record.cells));
      return;
    }
    const unnamed = Array.from({ length: width }, () => "");
    const header = createRowBuilder(unnamed, mayHaveZeros, issues).keep(record.line, record.cells);
    columns = header.cells.map((name) => name.trim());
    rowBuilder = createRowBuilder(columns, mayHaveZeros, issues);
  };
  return {
    take: (records) => records.forEach(take),
    columns: () => columns,
    rows,
    issues,
  };
}

function separatorOf(text: string): (ChosenSeparator & { readonly position: number }) | undefined {
  const [line = "", separator] = SEPARATOR_LINE.exec(text) ?? [];
  const chosen = chooseSeparator(text.slice(line.length), separator === undefined ? undefined : [separator]);
  return chosen && { ...chosen, position: line.length };
}

function tellOfCells({ line, cells, isUnclosed }: TextRecord, width: number, separator: string, issues: Issue[]) {
  if (isUnclosed) issues.push(tellOfRow(line, "quote-unclosed", "mended", cells.join(separator)));
  if (cells.length < width) issues.push(tellOfRow(line, "too-few-cells", "noted", cells.join(separator)));
  const extra = cells.slice(width);
  if (extra.some((cell) => cell.trim() !== "")) {
    issues.push(tellOfRow(line, "too-many-cells", "emptied", extra.join(separator)));
  }
}

interface ChosenSeparator {
  readonly separator: string;
  /** Cells of the first record, or of most records where these have more. */
  readonly width: number;
}

/**
 * The separator for which the first records of a text agree most on their number of cells, quotes respected; among equals the one with the
 * most cells. Undefined when each separator gives one cell only.
 * @param separators the candidates.
 */
function chooseSeparator(text: string, separators = SEPARATORS): ChosenSeparator | undefined {
  const start = text.slice(0, LOOKED_AT_LENGTH);
  // A truncated last line has too few cells.
  const sample = start.length < text.length ? start.slice(0, start.lastIndexOf("\n") + 1) || start : start;
  const [best] = separators
    .map((separator) => ({ separator, ...agreement(sample, separator) }))
    .filter(({ width }) => width > 1)
    .sort((a, b) => b.share - a.share || b.width - a.width);
  return best && { separator: best.separator, width: best.width };
}

function agreement(sample: string, separator: string): { readonly share: number; readonly width: number } {
  const { data } = Papa.parse<string[]>(sample, { delimiter: separator, newline: "\n", preview: LOOKED_AT_RECORDS });
  const counts = data.filter((cells) => cells.some((cell) => cell.trim() !== "")).map(({ length }) => length);
  const [header = 1, ...rows] = counts;
  const usual = mostFrequent(rows) ?? header;
  const shareOf = (width: number) => counts.filter((count) => count === width).length / counts.length;
  const asHeader = header > 1 ? shareOf(header) : 0;
  const asRows = usual > 1 ? WITHOUT_HEADER * shareOf(usual) : 0;
  return { share: Math.max(asHeader, asRows), width: Math.max(header, asRows > asHeader ? usual : 1) };
}

function mostFrequent(counts: readonly number[]): number | undefined {
  const frequencies = new Map<number, number>();
  for (const count of counts) frequencies.set(count, (frequencies.get(count) ?? 0) + 1);
  return [...frequencies].sort(([, a], [, b]) => b - a)[0]?.[0];
}
