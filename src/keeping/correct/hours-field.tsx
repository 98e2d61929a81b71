import { useEffect, useId, useState } from "react";
import { DayFields } from "../../ui/corrections/day-fields.tsx";
import { TypedField } from "../../ui/corrections/typed-field.tsx";
import { WeekTable } from "../check/week-table.tsx";
import { daysInWords, draftOfHours, type HoursDraft, type ReadHours } from "./hours-draft.ts";
import { weekWords, words } from "./words.ts";

interface HoursFieldProps {
  readonly draft: HoursDraft;
  readonly read: ReadHours;
  readonly onChange: (draft: HoursDraft) => void;
}

const STILL_MS = 1000;

/** Opening hours as a sentence, shown back as a week; or day by day. */
export function HoursField({ draft, read, onChange }: HoursFieldProps) {
  const hours = "openingHours" in read ? read.openingHours : "";
  const { days } = draft;
  const { isStill, settle } = useIsStill(draft.text);
  return (
    <div className="hours-field stack">
      {days === undefined ? (
        <>
          <TypedField
            isLong
            label={words.parts.hours}
            value={draft.text}
            hint={words.hoursHint}
            fault={"fault" in read && isStill ? read.fault : undefined}
            onType={(text) => onChange({ text, days })}
            onLeave={settle}
          />
          {"openingHours" in read && (
            <div>
              <p className="hint">{hours === "" ? words.hoursUnknown : words.week}</p>
              {hours !== "" && <WeekTable openingHours={hours} />}
            </div>
          )}
          <button
            type="button"
            className="button button-plain"
            onClick={() => onChange({ ...draft, days: daysInWords(hours) })}
          >
            {words.byDay}
          </button>
        </>
      ) : (
        <DaysFieldset days={days} read={read} onChange={(typed) => onChange({ ...draft, days: typed })}>
          <button
            type="button"
            className="button button-plain"
            onClick={() => onChange("openingHours" in read ? draftOfHours(hours) : { ...draft, days: undefined })}
          >
            {words.bySentence}
          </button>
        </DaysFieldset>
      )}
    </div>
  );
}

/** Whether a text has not changed for a second, or its field was left: a screen reader says a fault once, and not at each letter. */
function useIsStill(text: string): { readonly isStill: boolean; readonly settle: () => void } {
  const [last, setLast] = useState(text);
  useEffect(() => {
    const later = setTimeout(() => setLast(text), STILL_MS);
    return () => clearTimeout(later);
  }, [text]);
  return { isStill: last === text, settle: () => setLast(text) };
}

interface DaysFieldsetProps {
  readonly days: readonly string[];
  readonly read: ReadHours;
  readonly onChange: (days: readonly string[]) => void;
  readonly children: React.ReactNode;
}

function DaysFieldset({ days, read, onChange, children }: DaysFieldsetProps) {
  const hintId = useId();
  return (
    <fieldset className="report-field" aria-describedby={hintId}>
      <legend>{words.parts.hours}</legend>
      <p id={hintId} className="hint">
        {words.daysHint}
      </p>
      <DayFields
        names={weekWords.days}
        texts={days}
        unread={"unreadDays" in read ? read.unreadDays : []}
        fault={words.unreadDay}
        onType={onChange}
      />
      {children}
    </fieldset>
  );
}
