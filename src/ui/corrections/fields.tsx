import { useId } from "react";
import { weekOf } from "../../domain/opening-hours/opening-week.ts";
import type { Format } from "../format.ts";
import { dayInWords, type WeekWords } from "../sheet/week-in-words.ts";

export interface DayFieldsProps {
  /** From Monday. */
  readonly names: readonly string[];
  readonly texts: readonly string[];
  /** Days whose text cannot be read, by their rank. */
  readonly unread: readonly number[];
  /** What is said of them. */
  readonly fault: string;
  /** Id of a message about the whole week, to which the first day leads. */
  readonly faultId?: string | undefined;
  readonly onType: (texts: readonly string[]) => void;
}

/** A text field for the hours of each day of the week. */
export function DayFields({ names, texts, unread, fault, faultId, onType }: DayFieldsProps) {
  return names.map((name, day) => (
    <DayField
      key={name}
      name={name}
      text={texts[day] ?? ""}
      fault={unread.includes(day) ? fault : undefined}
      faultId={day === 0 ? faultId : undefined}
      onType={(text) => onType(texts.map((own, at) => (at === day ? text : own)))}
    />
  ));
}

interface DayFieldProps {
  readonly name: string;
  readonly text: string;
  readonly fault: string | undefined;
  readonly faultId: string | undefined;
  readonly onType: (text: string) => void;
}

function DayField({ name, text, fault, faultId, onType }: DayFieldProps) {
  const id = useId();
  const ownFaultId = useId();
  return (
    <div className="report-day">
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={text}
        aria-invalid={fault !== undefined || faultId !== undefined}
        aria-describedby={faultId ?? ownFaultId}
        onChange={({ target }) => onType(target.value)}
      />
      <p id={ownFaultId} className="report-fault">
        {fault}
      </p>
    </div>
  );
}

const NO_DAYS = ["", "", "", "", "", "", ""] as const;

/** Initial texts of the seven days in the form, from Monday: "" where the place is closed, or where the hours are unknown or illegible. */
export function shownDays(
  openingHours: string,
  messages: Pick<WeekWords, "timeRange">,
  format: Format,
): readonly string[] {
  return weekOf({ openingHours })?.map((day) => dayInWords(day, messages, format)) ?? NO_DAYS;
}

export interface TypedFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** Validation error; undefined when the text is valid. */
  readonly fault?: string | undefined;
  readonly type?: "text" | "tel" | "email" | "url";
  readonly isLong?: boolean;
  readonly onType: (text: string) => void;
  readonly onLeave?: () => void;
}

/** A text field with its hint and, below, its validation error. */
export function TypedField({ label, value, hint, fault, type = "text", isLong = false, ...acts }: TypedFieldProps) {
  const id = useId();
  const hintId = useId();
  const faultId = useId();
  const common = {
    id,
    value,
    "aria-invalid": fault !== undefined,
    "aria-describedby": `${hintId} ${faultId}`,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => acts.onType(target.value),
    onBlur: acts.onLeave,
  };
  return (
    <div className="report-field">
      <label htmlFor={id}>{label}</label>
      {isLong ? <textarea {...common} rows={2} /> : <input {...common} type={type} autoComplete="off" />}
      <p id={hintId} className="hint">
        {hint}
      </p>
      <p id={faultId} className="report-fault">
        {fault}
      </p>
    </div>
  );
}
