import { useId } from "react";
import {
  type DraftFault,
  type ReportDraft,
  type ReportedValue,
  reportedValues,
  type ValueField,
} from "../../domain/corrections/report.ts";
import type { Place } from "../../domain/place.ts";
import { DayFields, TypedField } from "../../ui/corrections/fields.tsx";
import type { Catalogue } from "../../ui/messages/catalogue.ts";
import { useDetailedApp } from "../app-context.ts";
import { valueInWords } from "./write-report.ts";

interface ValueFieldsProps extends ReportFieldsProps {
  readonly place: Place;
  readonly field: ValueField;
  /** Hours shown until the person types others. */
  readonly days: readonly string[];
}

/** The present value of the sheet, and a field for the right value. */
export function ValueFields(props: ValueFieldsProps) {
  const { place, field, draft, onChange } = props;
  const values = reportedValues(place, field);
  return (
    <>
      {values.length > 1 && (
        <ValueChoice
          field={field}
          values={values}
          which={draft.which}
          onChoose={(which) => onChange({ which, days: undefined })}
        />
      )}
      {field !== "openingHours" && <Shown field={field} text={values[draft.which]?.text ?? ""} />}
      {field === "openingHours" && <WeekFields {...props} />}
      {field === "appointment" && <AppointmentField {...props} />}
      {field !== "openingHours" && field !== "appointment" && <TextField {...props} field={field} />}
    </>
  );
}

interface ValueChoiceProps {
  readonly field: ValueField;
  readonly values: readonly ReportedValue[];
  readonly which: number;
  readonly onChoose: (which: number) => void;
}

/** Choice of the wrong value where records differ. */
function ValueChoice({ field, values, which, onChoose }: ValueChoiceProps) {
  const { messages, format } = useDetailedApp();
  const name = useId();
  return (
    <fieldset className="report-field">
      <legend>{messages.reportWhich}</legend>
      {values.map(({ text, records }, rank) => (
        <label key={records[0].id} className="option">
          <input type="radio" name={name} checked={rank === which} onChange={() => onChoose(rank)} />
          <span className="option-name">
            {valueInWords(field, text, messages, format).join(" ; ")}
            <span className="hint-block" lang="fr">
              {records[0].name}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Shown({ field, text }: { readonly field: ValueField; readonly text: string }) {
  const { messages, format } = useDetailedApp();
  const shown = valueInWords(field, text, messages, format).join(", ");
  return <p>{messages.labelled({ name: messages.reportShown, text: shown })}</p>;
}

type PlainField = Exclude<ValueField, "openingHours" | "appointment">;
const TYPES = { phone: "tel", email: "email", website: "url", address: "text", name: "text" } as const;

function TextField({ field, draft, faults, onChange }: ValueFieldsProps & { readonly field: PlainField }) {
  const { messages } = useDetailedApp();
  const fault = faults.find(({ at }) => at === "value");
  return (
    <TypedField
      label={messages.reportRight}
      type={TYPES[field]}
      value={draft.texts[field] ?? ""}
      hint={messages.reportRightHint}
      fault={fault && (fault.why === "same" ? messages.reportFaults.same : unreadFault(field, messages))}
      onType={(text) => onChange({ texts: { ...draft.texts, [field]: text } })}
    />
  );
}

function unreadFault(field: PlainField, { reportFaults }: Catalogue): string {
  const { unread, unreadPhone, unreadEmail, unreadWebsite } = reportFaults;
  return { phone: unreadPhone, email: unreadEmail, website: unreadWebsite, address: unread, name: unread }[field];
}

function AppointmentField({ draft, faults, onChange }: ValueFieldsProps) {
  const { messages } = useDetailedApp();
  const id = useId();
  const faultId = useId();
  const isSame = faults.some(({ at }) => at === "value");
  return (
    <div className="report-field">
      <label htmlFor={id}>{messages.reportRight}</label>
      <select
        id={id}
        value={draft.texts.appointment ?? ""}
        aria-invalid={isSame}
        aria-describedby={faultId}
        onChange={({ target }) => onChange({ texts: { ...draft.texts, appointment: target.value } })}
      >
        <option value="">{messages.reportUnknown}</option>
        <option value="oui">{messages.appointmentYes}</option>
        <option value="non">{messages.appointmentNo}</option>
      </select>
      <p id={faultId} className="report-fault">
        {isSame && messages.reportFaults.same}
      </p>
    </div>
  );
}

interface WeekFieldsProps extends ReportFieldsProps {
  /** Hours shown until the person types others. */
  readonly days: readonly string[];
}

/** Fields for the hours of seven days, with the hours of the sheet as initial texts. */
function WeekFields({ days, draft, faults, onChange }: WeekFieldsProps) {
  const { messages } = useDetailedApp();
  const hintId = useId();
  const sameId = useId();
  const isSame = faults.some(({ at }) => at === "value");
  return (
    <fieldset className="report-field" aria-describedby={hintId}>
      <legend>{messages.reportRight}</legend>
      <p id={hintId} className="hint">
        {messages.reportDaysHint}
      </p>
      {!draft.isWeekUnknown && (
        <DayFields
          names={messages.days}
          texts={draft.days ?? days}
          unread={faults.flatMap((fault) => (fault.at === "day" ? [fault.day] : []))}
          fault={messages.reportFaults.unreadDay}
          // The first day gets the focus when nothing was changed.
          faultId={isSame ? sameId : undefined}
          onType={(typed) => onChange({ days: typed })}
        />
      )}
      <p id={sameId} className="report-fault">
        {isSame && messages.reportFaults.same}
      </p>
      <label className="option">
        <input
          type="checkbox"
          checked={draft.isWeekUnknown}
          onChange={({ target }) => onChange({ isWeekUnknown: target.checked })}
        />
        <span className="option-name">{messages.reportWeekUnknown}</span>
      </label>
    </fieldset>
  );
}

/** Props shared by all fields of the form: the draft, the validation errors, and the change handler. */
export interface ReportFieldsProps {
  readonly draft: ReportDraft;
  readonly faults: readonly DraftFault[];
  readonly onChange: (changes: Partial<ReportDraft>) => void;
}
