import type { ColumnMapping, ImportField } from "../../domain/import/column-mapping.ts";
import type { Issue, IssueEffect, IssueReason } from "../../domain/import/issue.ts";
import type { SourceRow } from "../../domain/import/read-file.ts";
import { unguardText } from "../csv/write-table.ts";

export interface ImportRow {
  readonly line: number;
  /** Cleaned text of the file; "" when the cell is empty or there is no such column. */
  text(field: ImportField): string;
  has(field: ImportField): boolean;
  set(field: ImportField, text: string): void;
  tell(field: ImportField | undefined, effect: IssueEffect, reason: IssueReason, more?: Telling): void;
  readonly issues: readonly Issue[];
}

export interface Telling {
  /** Value of the file; by default the whole cell. */
  readonly value?: string;
  readonly suggestion?: string;
}

/** Column index of each field in the rows of a file. */
export interface Layout {
  readonly columns: readonly string[];
  readonly places: ReadonlyMap<ImportField, number>;
}

/** Longest texts in UTF-16 units; the rest is cut. */
const LONGEST: Partial<Record<ImportField, number>> = { name: 200, address: 300, comment: 4000 };
const LONGEST_OTHER = 1000;
/** Longest value of an issue, enough to find the value in the file. */
const LONGEST_VALUE = 120;

/** Control and format characters, and lone surrogates: invisible, and some reverse the direction of the text. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
const UNSEEN_BUT_LINES = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}]/gu;
const LINE_BREAKS = /\s*[\t\n\v\f\r\u0085\u2028\u2029]\s*/gu;

export function layOut(columns: readonly string[], mapping: ColumnMapping): Layout {
  const places = new Map<ImportField, number>();
  for (const [index, field] of mapping.entries()) {
    if (field !== undefined && index < columns.length && !places.has(field)) places.set(field, index);
  }
  return { columns, places };
}

/** @param isTaken whether the row comes from an export of the page, whose texts are clean; line breaks are kept. */
export function openRow({ columns, places }: Layout, { line, cells }: SourceRow, isExported = false): ImportRow {
  const issues: Issue[] = [];
  const texts = new Map<ImportField, string>();
  const cellOf = (field: ImportField) => cells[places.get(field) ?? -1] ?? "";
  const row: ImportRow = {
    line,
    issues,
    text: (field) => texts.get(field) ?? "",
    has: (field) => places.has(field),
    set: (field, text) => texts.set(field, text),
    tell: (field, effect, reason, { value, suggestion = "" } = {}) => {
      const column = field === undefined ? "" : (columns[places.get(field) ?? -1] ?? "");
      const reportedValue = value ?? (field === undefined ? "" : cellOf(field));
      issues.push({ line, column, field, value: cutText(reportedValue, LONGEST_VALUE), effect, reason, suggestion });
    },
  };
  for (const field of places.keys()) row.set(field, tidyCell(row, field, cellOf(field), isExported));
  return row;
}

/** One line without invisible characters, cut to its longest length; a loss is reported. */
function tidyCell(row: ImportRow, field: ImportField, cell: string, isExported: boolean): string {
  if (cell === "") return "";
  const written = unguardText(cell);
  const line = isExported ? written : written.trim().replace(LINE_BREAKS, " ");
  const text = isExported ? cleanText(line) : line.replace(UNSEEN, "").trim();
  if (text.length < line.length) row.tell(field, "mended", "text-damaged");
  const longest = LONGEST[field] ?? LONGEST_OTHER;
  if (text.length <= longest) return text;
  row.tell(field, "mended", "text-too-long", { suggestion: String(longest) });
  return cutText(text, longest);
}

/** Removes invisible characters, except line breaks and tabs. */
export function cleanText(text: string): string {
  return text.replace(UNSEEN_BUT_LINES, "");
}

/** Cuts to so many UTF-16 units, never within a character, with an ellipsis at the cut. */
function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/\p{Surrogate}$/u, "")}…`;
}
