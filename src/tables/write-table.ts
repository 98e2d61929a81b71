import Papa from "papaparse";
import type { Cell, FlatTable } from "../domain/export/flat-table.ts";
import type { Separator } from "../domain/export/separator.ts";
import { guardText } from "./guard-text.ts";

/** Without it, Excel reads UTF-8 as the code page of the machine. */
const BYTE_ORDER_MARK = "\uFEFF";
/** Whatever the separator is, text that holds another one is quoted, so that programs that guess do not guess wrong. */
const SEPARATES = /[;,\t|]/;
const DECIMAL = /^-?\d+,\d+$/;

/**
 * A table as CSV (RFC 4180) for spreadsheets and scripts: UTF-8 with a byte order mark, one header row, CRLF, and the same
 * number of cells in every row. Numbers are written bare; text that a spreadsheet would run is guarded (`guard-text.ts`).
 */
export function writeTable({ columns, rows }: FlatTable, separator: Separator): string {
  return `${BYTE_ORDER_MARK}${writeLines([columns], separator)}${writeLines(rows, separator)}`;
}

/** The lines of some more rows of a table that `writeTable` began, a row each. */
export function writeLines(rows: FlatTable["rows"], separator: Separator): string {
  if (rows.length === 0) return "";
  const lines = rows.map((cells) => cells.map((cell) => writeCell(cell, separator)));
  const text = Papa.unparse(lines, {
    delimiter: separator,
    newline: "\r\n",
    quotes: (cell: string) => SEPARATES.test(cell) && !DECIMAL.test(cell),
  });
  return `${text}\r\n`;
}

function writeCell(cell: Cell, separator: Separator): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return guardText(cell);
  if (!Number.isFinite(cell)) return "";
  return separator === ";" ? String(cell).replace(".", ",") : String(cell);
}
