import { useEffect, useId, useState } from "react";
import { understandHours, withoutHolidays } from "../../data/import/read-hours.ts";
import { readTypedWeek } from "../../domain/corrections/report.ts";
import { ActButton } from "../../ui/act-button.tsx";
import { DayFields, shownDays, TypedField } from "../../ui/corrections/fields.tsx";
import { core } from "../../ui/messages/core/fr.ts";
import { WeekTable } from "../check/place-panel.tsx";
import { hoursText } from "../check/words.ts";
import { FORMAT } from "../words.ts";
import { words } from "./words.ts";

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
          <ActButton look="plain" act={() => onChange({ ...draft, days: daysInWords(hours) })}>
            {words.byDay}
          </ActButton>
        </>
      ) : (
        <DaysFieldset days={days} read={read} onChange={(typed) => onChange({ ...draft, days: typed })}>
          <ActButton
            look="plain"
            act={() => onChange("openingHours" in read ? draftOfHours(hours) : { ...draft, days: undefined })}
          >
            {words.bySentence}
          </ActButton>
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
        names={core.days}
        texts={days}
        unread={"unreadDays" in read ? read.unreadDays : []}
        fault={words.unreadDay}
        onType={onChange}
      />
      {children}
    </fieldset>
  );
}

/** Typed hours: a sentence, or a text for each day from Monday. */
export interface HoursDraft {
  readonly text: string;
  /** Undefined while the sentence counts. */
  readonly days: readonly string[] | undefined;
}

export type ReadHours =
  | { readonly openingHours: string }
  | { readonly fault: string }
  /** By their rank from Monday. */
  | { readonly unreadDays: readonly number[] };

/** The draft of some opening_hours: the sentence that says them. */
export function draftOfHours(openingHours: string): HoursDraft {
  return { text: hoursText(openingHours), days: undefined };
}

/** Texts of seven days from Monday, "" for closed. */
export function daysInWords(openingHours: string): readonly string[] {
  return shownDays(openingHours, core, FORMAT);
}

/** Reads typed hours; texts that were not changed keep the hours that it was made of. */
export function readHoursDraft({ text, days }: HoursDraft, before: string): ReadHours {
  if (days !== undefined) {
    if (days.join("\n") === daysInWords(before).join("\n")) return { openingHours: before };
    const week = readTypedWeek(days);
    return "unread" in week ? { unreadDays: week.unread } : week;
  }
  if (text === hoursText(before)) return { openingHours: before };
  if (text.trim() === "") return { openingHours: "" };
  const read = understandHours(withoutHolidays(text));
  if ("openingHours" in read) return read;
  const { fault } = read;
  switch (fault.kind) {
    case "word":
      return { fault: words.hoursFaults.word(fault.word) };
    case "twice":
      return { fault: words.hoursFaults.twice(core.days[fault.day] ?? "") };
    default:
      return { fault: words.hoursFaults[fault.kind] };
  }
}
