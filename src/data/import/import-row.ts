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
  /** @param field undefined for the whole row; the value is by default its whole cell */
  tell(field: ImportField | undefined, effect: IssueEffect, reason: IssueReason, more?: Telling): void;
  readonly issues: readonly Issue[];
}

interface Telling {
  readonly value?: string;
  readonly suggestion?: string;
}

/** Longest texts in UTF-16 units; the rest is cut. */
const LONGEST: Partial<Record<ImportField, number>> = { name: 200, address: 300, comment: 4000 };
const LONGEST_OTHER = 1000;
/** Longest value of an issue, enough to find the value in the file. */
const LONGEST_VALUE = 120;

/** Control and format characters, and lone surrogates: invisible, and some reverse the direction of the text. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
const LINE_BREAKS = /\s*[\t\n\v\f\r\u0085\u2028\u2029]\s*/gu;

export function openRow(columns: readonly string[], mapping: ColumnMapping, { line, cells }: SourceRow): ImportRow {
  const issues: Issue[] = [];
  const texts = new Map<ImportField, string>();
  const row: ImportRow = {
    line,
    issues,
    text: (field) => texts.get(field) ?? "",
    has: (field) => mapping.includes(field),
    set: (field, text) => texts.set(field, text),
    tell: (field, effect, reason, { value, suggestion = "" } = {}) => {
      const rank = mapping.indexOf(field);
      const [column = "", cell = ""] = field === undefined ? [] : [columns[rank], cells[rank]];
      issues.push({ line, column, field, value: cutText(value ?? cell, LONGEST_VALUE), effect, reason, suggestion });
    },
  };
  for (const [rank, field] of mapping.entries()) {
    if (field !== undefined) row.set(field, tidyCell(row, field, cells[rank] ?? ""));
  }
  return row;
}

/** One line without invisible characters, cut to its longest length; a loss is reported. */
function tidyCell(row: ImportRow, field: ImportField, cell: string): string {
  const line = unguardText(cell).trim().replace(LINE_BREAKS, " ");
  const text = line.replace(UNSEEN, "").trim();
  if (text.length < line.length) row.tell(field, "mended", "text-damaged");
  const longest = LONGEST[field] ?? LONGEST_OTHER;
  if (text.length <= longest) return text;
  row.tell(field, "mended", "text-too-long", { suggestion: String(longest) });
  return cutText(text, longest);
}

/** Cuts to so many UTF-16 units, never within a character, with an ellipsis at the cut. */
function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/\p{Surrogate}$/u, "")}…`;
}
