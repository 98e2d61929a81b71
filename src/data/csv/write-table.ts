import Papa from "papaparse";
import type { Cell, FlatTable } from "../../domain/flat-table.ts";
import { guardText } from "./guard-text.ts";

/**
 * Separator of the cells: the semicolon of exported tables implies the decimal comma, as spreadsheets in French, Italian and Spanish expect; the comma
 * of the tables of data/ implies the decimal point.
 */
export type Separator = ";" | ",";

/** Without it, Excel decodes UTF-8 in the code page of the machine. */
const BYTE_ORDER_MARK = "\uFEFF";
/** Text with any of these is quoted, whatever the separator, so that programs guess the separator right. */
const SEPARATES = /[;,\t|]/;
const DECIMAL = /^-?\d+,\d+$/;

/**
 * Writes a table as CSV (RFC 4180) for spreadsheets and scripts: UTF-8 with a byte order mark, one header row, CRLF, the same number of
 * cells in every row. Numbers are bare; text that a spreadsheet would run is guarded (`guard-text.ts`).
 */
export function writeTable({ columns, rows }: FlatTable, separator: Separator): string {
  return `${BYTE_ORDER_MARK}${writeLines([columns], separator)}${writeLines(rows, separator)}`;
}

function writeLines(rows: FlatTable["rows"], separator: Separator): string {
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
