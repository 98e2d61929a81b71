import type { ImportField } from "./column-mapping.ts";

/** Reason of an issue; the catalogue has the words. */
export type IssueReason =
  | "too-few-cells"
  | "too-many-cells"
  | "no-name"
  | "no-place"
  | "position-unreadable"
  | "position-impossible"
  | "position-outside"
  | "position-far-from-commune"
  | "position-given-up"
  | "position-swapped"
  | "position-from-commune"
  | "commune-unknown"
  | "commune-ambiguous"
  | "commune-former"
  | "commune-from-position"
  | "postcode-unreadable"
  | "category-unknown"
  | "kind-not-shown"
  | "phone-unreadable"
  | "email-unreadable"
  | "email-named"
  | "website-unreadable"
  | "hours-unreadable"
  | "date-unreadable"
  | "value-unknown"
  | "text-too-long"
  | "text-damaged"
  | "id-repeated"
  | "geometry-not-a-point"
  | "above-header"
  | "formula-unread";

/** Row left out; cell emptied; value corrected; value kept as it is. */
export type IssueEffect = "left-out" | "emptied" | "mended" | "noted";

export interface Issue {
  readonly line: number;
  /** Column name in the file; "" for the whole row. */
  readonly column: string;
  readonly field: ImportField | undefined;
  /** Value in the file, truncated when very long. */
  readonly value: string;
  readonly effect: IssueEffect;
  readonly reason: IssueReason;
  /** The value that was applied where the effect is "mended", else a proposed one; "" for none. */
  readonly suggestion: string;
}

/** Issues that have one cause: the same reason and effect for the same value of the same column. */
export interface IssueCause extends Issue {
  /** All its lines in ascending order; `line` is the first. */
  readonly lines: readonly number[];
}

/** Joins the issues of one cause, in the order of their first lines. */
export function joinCauses(issues: readonly Issue[]): readonly IssueCause[] {
  const causes = new Map<string, { readonly issue: Issue; readonly lines: Set<number> }>();
  for (const issue of issues) {
    const { column, field = "", value, effect, reason, suggestion } = issue;
    const key = JSON.stringify([column, field, value, effect, reason, suggestion]);
    const cause = causes.get(key);
    if (cause === undefined) causes.set(key, { issue, lines: new Set([issue.line]) });
    else cause.lines.add(issue.line);
  }
  return [...causes.values()].map(({ issue, lines }) => {
    const sorted = [...lines].sort((a, b) => a - b);
    return { ...issue, line: sorted[0] ?? issue.line, lines: sorted };
  });
}

/** "2–4, 9": lines in ascending order, neighbours joined; at most so many parts, then "…". */
export function writeLines(lines: readonly number[], mostParts: number): string {
  const parts: [first: number, last: number][] = [];
  for (const line of lines) {
    const part = parts.at(-1);
    if (part !== undefined && part[1] === line - 1) part[1] = line;
    else parts.push([line, line]);
  }
  const written = parts.slice(0, mostParts).map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return [...written, ...(parts.length > mostParts ? ["…"] : [])].join(", ");
}

/** Reason why a file cannot be read at all; never because of one row. */
export type ImportFault =
  | { readonly kind: "empty" }
  /** A picture, an archive other than ZIP. */
  | { readonly kind: "not-text" }
  /** A binary workbook, .xls or .xlsb, or one that a password protects. */
  | { readonly kind: "workbook-old" }
  /** A workbook of LibreOffice: .ods. */
  | { readonly kind: "open-document" }
  /** A workbook or a ZIP archive that is cut, damaged inside, protected by a password, or packed by a method that is not read. */
  | { readonly kind: "archive-damaged" }
  /** A ZIP archive without a CSV or GeoJSON file, or with several. */
  | { readonly kind: "archive-of-tables" }
  /** The files inside a workbook, or the table in an archive, are larger than `most` bytes. */
  | { readonly kind: "unpacked-too-large"; readonly most: number }
  | { readonly kind: "json-damaged" }
  | { readonly kind: "json-without-features" }
  /** A single column: no separator found. */
  | { readonly kind: "no-columns" }
  | { readonly kind: "no-rows" }
  /** `line`: where a quote is opened that is not closed. */
  | { readonly kind: "quote-unclosed"; readonly line: number }
  | { readonly kind: "too-large"; readonly bytes: number; readonly most: number }
  /** `line`: first line, or rank of a feature from 1, beyond the limit. */
  | { readonly kind: "too-many-rows"; readonly most: number; readonly line: number }
  /** The file was moved or closed while it was read. */
  | { readonly kind: "unreadable" }
  /** The worker failed or did not start. */
  | { readonly kind: "reader-failed" };
