import type { DraftFault, ReportDraft } from "../../domain/corrections/check-draft.ts";

/** What every part of the form takes: what was typed, what stands in the way, and how it changes. */
export interface ReportFieldsProps {
  readonly draft: ReportDraft;
  readonly faults: readonly DraftFault[];
  readonly onChange: (changes: Partial<ReportDraft>) => void;
}
