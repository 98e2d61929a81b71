import type { IntakeField } from "./column-mapping.ts";

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
  "known-error",
] as const;
/** Why something of a row is told; words are the catalogue's. */
export type IssueReason = (typeof ISSUE_REASONS)[number];

export const ISSUE_EFFECTS = ["left-out", "emptied", "mended", "noted"] as const;
/** The row was not taken; the cell was not; it was taken as it was meant; it was taken as it stands. */
export type IssueEffect = (typeof ISSUE_EFFECTS)[number];

/** What is to be told of a row of a brought file. */
export interface Issue {
  readonly line: number;
  /** Name of the column as the file has it; "" when it is the row as a whole. */
  readonly column: string;
  readonly field: IntakeField | undefined;
  /** As the file has it, cut where it is very long. */
  readonly value: string;
  readonly effect: IssueEffect;
  readonly reason: IssueReason;
  /** What was taken, or might be meant; "" for nothing. */
  readonly suggestion: string;
}

/** What was found for a cell that says nothing is taken, though there was nothing to mend. */
const TAKEN_WHERE_NOTED: readonly IssueReason[] = ["commune-from-position", "id-missing"];

/** Whether the suggestion was taken, and does not merely say what might be meant. */
export function isSuggestionTaken({ effect, reason }: Pick<Issue, "effect" | "reason">): boolean {
  return effect === "mended" || (effect === "noted" && TAKEN_WHERE_NOTED.includes(reason));
}
