import { useId } from "react";

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
