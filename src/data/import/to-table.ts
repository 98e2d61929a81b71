import type { Issue, IssueEffect, IssueReason } from "../../domain/import/issue.ts";
import type { SourceRow, SourceTable } from "../../domain/import/read-file.ts";
import { countTexts, readNames } from "./join-half-days.ts";
import { RefusedFile } from "./refused-file.ts";

/** Rows of an imported file: seven times the official list of the whole country. Larger tables belong into the build of the map. */
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 500;
/** In UTF-16 units: more than any field of ours holds, so that the check of the row reports the cut. */
export const MOST_CELL_LENGTH = 10_000;
/** The names of the columns stand among the first rows. */
const LOOKED_AT_ROWS = 30;

/** The table in a file, and what its reader found. */
export interface ReadTable {
  readonly table: SourceTable;
  readonly issues: readonly Issue[];
  /** Number of rows of the file, those left out included. */
  readonly rows: number;
}

/**
 * Makes a table of the rows of a file that hold a text. The names of the columns are the first row with half as many texts as the fullest:
 * titles above are left out and reported, as are cells beyond the columns. @throws RefusedFile
 */
export function toTable(rows: readonly SourceRow[]): ReadTable {
  if (rows.length === 0) throw new RefusedFile({ kind: "no-rows" });
  const first = findHeaderRow(rows);
  const header = rows[first];
  if (header === undefined) throw new RefusedFile({ kind: "no-columns" });
  const { names, next } = readNames(rows, first);
  const below = rows.slice(next);
  if (below.length === 0) throw new RefusedFile({ kind: "no-rows" });
  refuseMoreThan(MOST_ROWS, below);
  const columns = names.slice(0, MOST_COLUMNS).map((name) => name.trim());
  const issues = rows
    .slice(0, first)
    .map(({ line, cells }) => tellOfRow(line, "above-header", "noted", cells.filter(Boolean).join(" ")));
  for (const { line, cells } of [header, ...below]) {
    const extra = cells.slice(columns.length).filter((cell) => cell.trim() !== "");
    if (extra.length > 0) issues.push(tellOfRow(line, "too-many-cells", "emptied", extra.join(" ; ")));
  }
  const kept = below.map(({ line, cells }) => ({
    line,
    cells: columns.map((_, column) => (cells[column] ?? "").slice(0, MOST_CELL_LENGTH)),
  }));
  return { table: { columns, rows: kept }, issues, rows: kept.length };
}

/** @throws RefusedFile that names the first line beyond so many rows */
export function refuseMoreThan(most: number, rows: readonly Pick<SourceRow, "line">[]): void {
  const firstExtra = rows[most];
  if (firstExtra !== undefined)
    throw new RefusedFile({ kind: "too-many-rows", most: MOST_ROWS, line: firstExtra.line });
}

/** -1 where no row has two texts. */
function findHeaderRow(rows: readonly SourceRow[]): number {
  const counts = rows.slice(0, LOOKED_AT_ROWS).map(({ cells }) => countTexts(cells));
  const most = Math.max(...counts);
  return counts.findIndex((count) => count >= 2 && count >= most / 2);
}

/** Longest value in an issue, in UTF-16 units. */
const TOLD_LENGTH = 200;

/** Issue of a row from a reader, which does not map columns to fields. */
export function tellOfRow(line: number, reason: IssueReason, effect: IssueEffect, value: string, column = ""): Issue {
  return { line, column, field: undefined, value: value.slice(0, TOLD_LENGTH), effect, reason, suggestion: "" };
}

/** A number as plain decimal digits, without exponent: 1.5e-7 → "0.00000015". */
export function writeNumber(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 20 }) : text;
}
