import Papa from "papaparse";
import type { Row } from "./table-line.ts";

/**
 * A table of this project as CSV (RFC 4180), to be kept beside the code: UTF-8, commas, one line feed after each row, quotes where they
 * are needed. `readTable` reads the very rows back. What a person takes away is written by `writeTable` instead.
 */
export function writeRows<Column extends string>(columns: readonly Column[], rows: readonly Row<Column>[]): string {
  const cells = rows.map((row) => columns.map((column) => row[column]));
  return `${Papa.unparse([[...columns], ...cells], { newline: "\n" })}\n`;
}
