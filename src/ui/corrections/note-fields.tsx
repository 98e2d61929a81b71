import type { NoteField } from "../../domain/corrections/report-field.ts";
import { useDetailedApp } from "../detailed-app.ts";
import type { ReportFieldsProps } from "./report-fields.ts";
import { TypedField } from "./typed-field.tsx";

/** Field for a sentence about a fact that no column of the tables holds. */
export function NoteFields({ field, draft, faults, onChange }: ReportFieldsProps & { readonly field: NoteField }) {
  const { messages } = useDetailedApp();
  const isMissing = faults.some(({ at }) => at === "note");
  return (
    <TypedField
      isLong
      label={messages.reportNote}
      value={draft.texts[field] ?? ""}
      fault={isMissing ? messages.reportFaults.empty : undefined}
      onType={(text) => onChange({ texts: { ...draft.texts, [field]: text } })}
    />
  );
}
