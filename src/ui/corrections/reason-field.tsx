import { useDetailedApp } from "../detailed-app.ts";
import type { ReportFieldsProps } from "./report-fields.ts";
import { TypedField } from "./typed-field.tsx";

/** Field for the source of the report, without which nobody can verify it. */
export function ReasonField({ draft, faults, onChange }: ReportFieldsProps) {
  const { messages } = useDetailedApp();
  const isMissing = faults.some(({ at }) => at === "reason");
  return (
    <TypedField
      isLong
      label={messages.reportReason}
      value={draft.reason}
      hint={messages.reportReasonHint}
      fault={isMissing ? messages.reportFaults.reason : undefined}
      onType={(reason) => onChange({ reason })}
    />
  );
}
