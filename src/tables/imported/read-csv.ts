import type { ImportFault } from "../../domain/import/import-fault.ts";
import type { Issue } from "../../domain/import/issue.ts";
import type { SourceRow, SourceTable } from "../../domain/import/source-table.ts";
import { createRowBuilder, hasZeros, type RowBuilder, tellOfRow } from "./build-row.ts";
import { type ChosenSeparator, chooseSeparator } from "./choose-separator.ts";
import { MOST_COLUMNS, mostRows } from "./limits.ts";
import { splitRecords, type TextRecord } from "./split-records.ts";

export interface ReadRows {
  readonly separator: string;
  readonly table: SourceTable;
  readonly issues: readonly Issue[];
  /** Number of rows of the file, dropped ones included. */
  readonly rows: number;
}

export interface Progress {
  /** Share of the text that is read, 0 to 1. */
  readonly share: number;
  readonly rows: number;
}

/** Excel writes and reads this line when the separator is not the country's usual one. */
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?\n/i;

/**
 * Reads a table whose first record names its columns, some thousands of rows at a time. Rows with too few or too many cells are kept and
 * reported. When most rows have more cells than the header, the further columns have no name.
 * @param text with lines separated by line feeds.
 */
export function* readCsv(text: string): Generator<Progress, ReadRows | ImportFault> {
  const chosen = separatorOf(text);
  if (chosen === undefined) return { kind: "no-columns" };
  const { separator, position, width } = chosen;
  const columnCount = Math.min(width, MOST_COLUMNS);
  const most = mostRows(columnCount);
  const filler = createFiller(separator, columnCount, hasZeros(text));
  for (const batch of splitRecords(text, separator, width, { position, line: position > 0 ? 2 : 1 })) {
    batch.records.forEach(filler.take);
    if (filler.rows.length > most) return { kind: "too-many-rows", most };
    yield { share: batch.position / text.length, rows: filler.rows.length };
  }
  const { rows, issues } = filler;
  if (rows.length === 0) return { kind: "no-rows" };
  return { separator, table: { columns: filler.columns(), rows }, issues, rows: rows.length };
}

interface Filler {
  take(record: TextRecord): void;
  columns(): readonly string[];
  readonly rows: readonly SourceRow[];
  readonly issues: readonly Issue[];
}

/** The first record names the columns. */
function createFiller(separator: string, width: number, mayHaveZeros: boolean): Filler {
  const issues: Issue[] = [];
  const rows: SourceRow[] = [];
  let columns: readonly string[] = [];
  let rowBuilder: RowBuilder | undefined;
  return {
    take: (record) => {
      tellOfCells(record, width, separator, issues);
      if (rowBuilder !== undefined) {
        rows.push(rowBuilder.keep(record.line, record.cells));
        return;
      }
      const unnamed = Array.from({ length: width }, () => "");
      const header = createRowBuilder(unnamed, mayHaveZeros, issues).keep(record.line, record.cells);
      columns = header.cells.map((name) => name.trim());
      rowBuilder = createRowBuilder(columns, mayHaveZeros, issues);
    },
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
