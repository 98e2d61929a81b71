import Papa from "papaparse";
import type { Row } from "./table-line.ts";

/**
 * Writes a table of data/ as CSV (RFC 4180): UTF-8, commas, a line feed after each row, quotes where needed. `readTable` reads the same
 * rows back. Exports use `writeTable` instead.
 */
export function writeRows<Column extends string>(columns: readonly Column[], rows: readonly Row<Column>[]): string {
  const cells = rows.map((row) => columns.map((column) => row[column]));
  return `${Papa.unparse([[...columns], ...cells], { newline: "\n" })}\n`;
}
