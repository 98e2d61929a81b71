import { useId } from "react";
import { DayFields } from "../../ui/corrections/day-fields.tsx";
import { useDetailedApp } from "../app-context.ts";
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
