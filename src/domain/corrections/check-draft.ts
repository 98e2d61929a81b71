import type { Place } from "../place.ts";
import { readTypedValue, readTypedWeek } from "./read-typed-value.ts";
import { isNoteField, type ReportField, reportedValues, type ValueField } from "./report-field.ts";
import { isSameText, isSameWeek } from "./same-writing.ts";
import type { ReaderReport } from "./write-report-rows.ts";

/** What a reader has typed so far. Each field keeps its text, so that changing the field loses none. */
export interface ReportDraft {
  readonly field: ReportField;
  /** Rank of the wrong value in `reportedValues`. */
  readonly which: number;
  readonly texts: Readonly<Partial<Record<ReportField, string>>>;
  /** Hours of seven days from Monday; undefined until one is typed. */
  readonly days: readonly string[] | undefined;
  /** The hours are wrong, and the right ones unknown. */
  readonly isWeekUnknown: boolean;
  readonly reason: string;
}

export const EMPTY_DRAFT: ReportDraft = {
  field: "openingHours",
  which: 0,
  texts: {},
  days: undefined,
  isWeekUnknown: false,
  reason: "",
};

/** A fault of a report: its field (a day by its rank from Monday) and its reason. */
export type DraftFault =
  | { readonly at: "value"; readonly why: "unread" | "same" }
  | { readonly at: "note" | "reason"; readonly why: "empty" }
  | { readonly at: "day"; readonly day: number; readonly why: "unread" };

export type CheckedDraft =
  | { readonly kind: "report"; readonly report: ReaderReport }
  | { readonly kind: "faults"; readonly faults: readonly [DraftFault, ...DraftFault[]] };

type Right = { readonly right: string } | { readonly faults: readonly DraftFault[] };

/**
 * Converts a draft to a report, or lists its faults in the order of the form.
 * @param shownDays hours of the wrong value per day, shown in the form until others are typed
 */
export function checkDraft(place: Place, draft: ReportDraft, shownDays: readonly string[]): CheckedDraft {
  const { field } = draft;
  const reason = draft.reason.trim();
  const reasonFaults: readonly DraftFault[] = reason === "" ? [{ at: "reason", why: "empty" }] : [];
  if (isNoteField(field)) {
    const note = (draft.texts[field] ?? "").trim();
    const noteFaults: readonly DraftFault[] = note === "" ? [{ at: "note", why: "empty" }] : [];
    return toResult([...noteFaults, ...reasonFaults], { kind: "note", field, note, reason });
  }
  const values = reportedValues(place, field);
  const wrong = values[draft.which] ?? values[0];
  if (wrong === undefined) throw new Error(`The place ${place.id} has no record.`);
  const typed = readRight(field, draft, shownDays, wrong.text);
  const right = "right" in typed ? typed.right : "";
  const faults = "faults" in typed ? typed.faults : [];
  return toResult([...faults, ...reasonFaults], { kind: "value", field, wrong, right, reason });
}

function readRight(field: ValueField, draft: ReportDraft, shownDays: readonly string[], wrong: string): Right {
  if (field === "openingHours") return readRightWeek(draft, shownDays, wrong);
  const right = readTypedValue(field, draft.texts[field] ?? "");
  if (right === undefined) return { faults: [{ at: "value", why: "unread" }] };
  return right !== "" && isSameText(right, wrong) ? SAME : { right };
}

const SAME: Right = { faults: [{ at: "value", why: "same" }] };

function readRightWeek({ days, isWeekUnknown }: ReportDraft, shownDays: readonly string[], wrong: string): Right {
  if (isWeekUnknown) return { right: "" };
  const week = readTypedWeek(days ?? shownDays);
  if ("unread" in week) return { faults: week.unread.map((day) => ({ at: "day", day, why: "unread" })) };
  return days === undefined || isSameWeek(week.openingHours, wrong) ? SAME : { right: week.openingHours };
}

function toResult([first, ...others]: readonly DraftFault[], report: ReaderReport): CheckedDraft {
  return first === undefined ? { kind: "report", report } : { kind: "faults", faults: [first, ...others] };
}
