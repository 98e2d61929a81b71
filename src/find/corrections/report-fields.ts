import type { DraftFault, ReportDraft } from "../../domain/corrections/report.ts";

/** Props shared by all fields of the form: the draft, the validation errors, and the change handler. */
export interface ReportFieldsProps {
  readonly draft: ReportDraft;
  readonly faults: readonly DraftFault[];
  readonly onChange: (changes: Partial<ReportDraft>) => void;
}
