import { useId } from "react";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import type { ReportFieldsProps } from "./report-fields.ts";

export interface WeekFieldsProps extends ReportFieldsProps {
  /** Hours shown until the person types others. */
  readonly days: readonly string[];
}

/** Fields for the hours of seven days, with the hours of the sheet as initial texts. */
export function WeekFields({ days, draft, faults, onChange }: WeekFieldsProps) {
  const { messages } = useDetailedApp();
  const hintId = useId();
  const sameId = useId();
  const texts = draft.days ?? days;
  const isSame = faults.some(({ at }) => at === "value");
  return (
    <fieldset className="report-field" aria-describedby={hintId}>
      <legend>{messages.reportRight}</legend>
      <p id={hintId} className="hint">
        {messages.reportDaysHint}
      </p>
      {!draft.isWeekUnknown &&
        messages.days.map((name, day) => (
          <DayField
            key={name}
            name={name}
            text={texts[day] ?? ""}
            isUnread={faults.some((fault) => fault.at === "day" && fault.day === day)}
            // The first day gets the focus when nothing was changed.
            sameId={isSame && day === 0 ? sameId : undefined}
            onType={(text) => onChange({ days: texts.map((own, at) => (at === day ? text : own)) })}
          />
        ))}
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

interface DayFieldProps {
  readonly name: string;
  readonly text: string;
  readonly isUnread: boolean;
  /** Id of the message that nothing was changed. */
  readonly sameId: string | undefined;
  readonly onType: (text: string) => void;
}

function DayField({ name, text, isUnread, sameId, onType }: DayFieldProps) {
  const { messages } = useDetailedApp();
  const id = useId();
  const faultId = useId();
  return (
    <div className="report-day">
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={text}
        aria-invalid={isUnread || sameId !== undefined}
        aria-describedby={sameId ?? faultId}
        onChange={({ target }) => onType(target.value)}
      />
      <p id={faultId} className="report-fault">
        {isUnread && messages.reportFaults.unreadDay}
      </p>
    </div>
  );
}
