import Papa from "papaparse";
import type { Cell, FlatTable } from "../../domain/flat-table.ts";
import type { Row } from "./table-schema.ts";

/** ";" with the decimal comma for exports, as French, Italian and Spanish spreadsheets expect; "," in data/. */
export type Separator = ";" | ",";

/** Without it, Excel decodes UTF-8 in the code page of the machine. */
const BYTE_ORDER_MARK = "\uFEFF";
/** Text with any of these is quoted, whatever the separator, so that programs guess the separator right. */
const SEPARATES = /[;,\t|]/;
const DECIMAL = /^-?\d+,\d+$/;

/** Writes a table as CSV (RFC 4180) for spreadsheets: UTF-8 with a mark, CRLF, numbers bare, formulas guarded. */
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

/**
 * The start of a text that a spreadsheet runs as a formula: =, +, -, @ or their full-width forms, after optional spaces, or a tab or line
 * break. Preceding apostrophes are matched too, so that a guard can be told from a text with its own apostrophe. OWASP (2024), CSV
 * Injection.
 */
const RUN_BY_SPREADSHEETS = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** An international phone number runs nothing: a spreadsheet takes it for a number, and other programs need it as it is. */
const PHONE_NUMBER = /^\+\d{6,15}$/;

/** The text with an apostrophe before it, if a spreadsheet would run it. */
export function guardText(text: string): string {
  return RUN_BY_SPREADSHEETS.test(text) && !PHONE_NUMBER.test(text) ? `'${text}` : text;
}

/** The text without the apostrophe of `guardText`; any other text unchanged. */
export function unguardText(text: string): string {
  return text.startsWith("'") && RUN_BY_SPREADSHEETS.test(text) ? text.slice(1) : text;
}

/** Writes a table of data/ as CSV (RFC 4180): UTF-8, commas, line feeds. `readTable` reads the same rows back. */
export function writeRows<Column extends string>(columns: readonly Column[], rows: readonly Row<Column>[]): string {
  const cells = rows.map((row) => columns.map((column) => row[column]));
  return `${Papa.unparse([[...columns], ...cells], { newline: "\n" })}\n`;
}
