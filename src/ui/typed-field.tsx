import { useId } from "react";

export interface TypedFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** Validation error; undefined when the text is valid. */
  readonly fault?: string | undefined;
  readonly type?: "text" | "tel" | "email";
  readonly isLong?: boolean;
  readonly onType: (text: string) => void;
  readonly onLeave?: () => void;
}

/** A text field with its hint and, below, its validation error. */
export function TypedField({ label, value, hint, fault, type = "text", isLong = false, ...acts }: TypedFieldProps) {
  const id = useId();
  const common = {
    id,
    value,
    "aria-invalid": fault !== undefined,
    "aria-describedby": `${id}-hint ${id}-fault`,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => acts.onType(target.value),
    onBlur: acts.onLeave,
  };
  return (
    <div className="report-field">
      <label htmlFor={id}>{label}</label>
      {isLong ? <textarea {...common} rows={2} /> : <input {...common} type={type} autoComplete="off" />}
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
      <p id={`${id}-fault`} className="report-fault">
        {fault}
      </p>
    </div>
  );
}
