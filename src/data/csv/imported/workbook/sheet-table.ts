import type { ImportFault, Issue } from "../../../../domain/import/issue.ts";
import type { SourceTable } from "../../../../domain/import/read-file.ts";
import { createRowBuilder, hasZeros, tellOfRow } from "../build-row.ts";
import { countTexts, findHeaderRow, joinNames, withGroups } from "../header-row.ts";
import { MOST_ROWS } from "../limits.ts";
import type { MergedCells, Sheet, SheetRow } from "./read-sheet.ts";

export interface ReadSheetTable {
  readonly table: SourceTable;
  /** By line. */
  readonly issues: readonly Issue[];
  readonly rows: number;
}

interface Header {
  readonly names: readonly string[];
  /** Rank of the first row below. */
  readonly next: number;
  /** Rank of the first row of names. */
  readonly first: number;
}

/**
 * Makes a table of the rows of a sheet. The header is the first row with half as many texts as the fullest: titles above it are left out and
 * reported. Where names stand under merged cells, as days under « Horaires », the lower names count. A merged cell of several rows gives its
 * text to each of them.
 */
export function tableOfSheet(sheet: Sheet): ReadSheetTable | ImportFault {
  const header = findHeader(sheet);
  if (header === undefined) return { kind: sheet.rows.length === 0 ? "no-rows" : "sheet-without-table" };
  const below = sheet.rows.slice(header.next);
  const [firstExtra] = below.slice(MOST_ROWS);
  if (firstExtra !== undefined) return { kind: "too-many-rows", most: MOST_ROWS, line: firstExtra.line };
  const width = below.reduce((most, { cells }) => Math.max(most, widthOf(cells)), widthOf(header.names));
  const columns = Array.from({ length: width }, (_, column) => header.names[column]?.trim() ?? "");
  if (below.length === 0) return { kind: "no-rows" };
  const issues: Issue[] = sheet.rows
    .slice(0, header.first)
    .map(({ line, cells }) => tellOfRow(line, "above-header", "noted", cells.filter(Boolean).join(" ")));
  issues.push(...fillMerged(below, sheet.merged, columns));
  for (const { line, column, value } of sheet.formulas) {
    issues.push(tellOfRow(line, "formula-unread", "emptied", value, columns[column]));
  }
  for (const line of sheet.wideLines) issues.push(tellOfRow(line, "too-many-cells", "emptied", ""));
  const builder = createRowBuilder(
    columns,
    below.some(({ cells }) => cells.some(hasZeros)),
    issues,
  );
  const rows = below.map(({ line, cells }) => builder.keep(line, cells));
  return { table: { columns, rows }, issues: [...issues].sort((a, b) => a.line - b.line), rows: rows.length };
}

/** Undefined when no row has two texts. */
function findHeader({ rows, merged }: Sheet): Header | undefined {
  const first = findHeaderRow(rows.map(({ cells }) => cells));
  const row = rows[first ?? -1];
  if (first === undefined || row === undefined) return undefined;
  const upper = namesOf(row, rows, merged);
  const lower = rows[first + 1];
  if (lower === undefined || !standsUnderMerged(row, lower, merged))
    return { names: withGroups(rows[first - 1]?.cells, upper), first, next: first + 1 };
  return { names: joinNames(upper, lower.cells), first, next: first + 2 };
}

/** The names in a row; an empty cell that is merged with one above has the name of that one. */
function namesOf(
  { line, cells }: SheetRow,
  rows: readonly SheetRow[],
  merged: readonly MergedCells[],
): readonly string[] {
  const names = [...cells];
  for (const { fromLine, toLine, fromColumn } of merged) {
    if (fromLine >= line || toLine < line || names[fromColumn]) continue;
    names[fromColumn] = rows.find((row) => row.line === fromLine)?.cells[fromColumn] ?? "";
  }
  return Array.from(names, (name) => name ?? "");
}

/** Whether all texts of the lower row stand under cells of the upper that are merged across columns. */
function standsUnderMerged(upper: SheetRow, lower: SheetRow, merged: readonly MergedCells[]): boolean {
  const wide = merged.filter(
    ({ fromLine, toLine, fromColumn, toColumn }) =>
      fromLine <= upper.line && toLine >= upper.line && toLine < lower.line && toColumn > fromColumn,
  );
  return (
    lower.line === upper.line + 1 &&
    countTexts(lower.cells) > 0 &&
    lower.cells.every(
      (cell, column) =>
        cell === "" || wide.some(({ fromColumn, toColumn }) => fromColumn <= column && column <= toColumn),
    )
  );
}

/** Fills the empty cells of the rows below the first of a merged cell with its text. */
function fillMerged(
  rows: readonly SheetRow[],
  merged: readonly MergedCells[],
  columns: readonly string[],
): readonly Issue[] {
  const rankOfLine = new Map(rows.map(({ line }, rank) => [line, rank]));
  return merged.flatMap(({ fromLine, toLine, fromColumn }) => {
    const from = rankOfLine.get(fromLine);
    const text = (from !== undefined && rows[from]?.cells[fromColumn]) || "";
    if (from === undefined || text === "") return [];
    const end = rows.findIndex(({ line }, rank) => rank > from && line > toLine);
    return rows
      .slice(from + 1, end < 0 ? rows.length : end)
      .filter(({ cells }) => (cells[fromColumn] ?? "") === "")
      .map(({ line, cells }) => {
        for (let column = cells.length; column < fromColumn; column++) cells[column] = "";
        cells[fromColumn] = text;
        return { ...tellOfRow(line, "cell-merged", "mended", "", columns[fromColumn]), suggestion: text };
      });
  });
}

/** Number of cells up to the last with a text. */
function widthOf(cells: readonly string[]): number {
  let width = cells.length;
  while (width > 0 && cells[width - 1]?.trim() === "") width--;
  return width;
}
