import type { ImportField } from "./column-mapping.ts";

export const ISSUE_REASONS = [
  "too-few-cells",
  "too-many-cells",
  "quote-unclosed",
  "no-name",
  "no-place",
  "position-unreadable",
  "position-impossible",
  "position-outside",
  "position-far-from-commune",
  "position-given-up",
  "position-swapped",
  "position-projected",
  "position-from-commune",
  "commune-unknown",
  "commune-ambiguous",
  "commune-former",
  "commune-from-position",
  "commune-from-name",
  "postcode-unreadable",
  "postcode-elsewhere",
  "category-unknown",
  "kind-unknown",
  "format-unknown",
  "kind-not-shown",
  "phone-unreadable",
  "email-unreadable",
  "email-named",
  "website-unreadable",
  "hours-unreadable",
  "theme-unknown",
  "date-unreadable",
  "value-unknown",
  "text-too-long",
  "text-damaged",
  "id-missing",
  "id-repeated",
  "geometry-not-a-point",
  "above-header",
  "cell-merged",
  "formula-unread",
  "mandates-undated",
  "known-error",
] as const;
/** Reason of an issue; the catalogue has the words. */
export type IssueReason = (typeof ISSUE_REASONS)[number];

export const ISSUE_EFFECTS = ["left-out", "emptied", "mended", "noted"] as const;
/** Row left out; cell emptied; value corrected; value kept as it is. */
export type IssueEffect = (typeof ISSUE_EFFECTS)[number];

/** An issue of a row of an imported file. */
export interface Issue {
  readonly line: number;
  /** Column name in the file; "" for the whole row. */
  readonly column: string;
  readonly field: ImportField | undefined;
  /** Value in the file, truncated when very long. */
  readonly value: string;
  readonly effect: IssueEffect;
  readonly reason: IssueReason;
  /** The applied or proposed value; "" for none. */
  readonly suggestion: string;
}

/** Reasons whose suggestion fills an empty cell, without a correction. */
const APPLIED_WHERE_NOTED: readonly IssueReason[] = ["commune-from-position", "commune-from-name", "id-missing"];

/** Whether the suggestion was applied, not just proposed. */
export function isSuggestionApplied({ effect, reason }: Pick<Issue, "effect" | "reason">): boolean {
  return effect === "mended" || (effect === "noted" && APPLIED_WHERE_NOTED.includes(reason));
}
