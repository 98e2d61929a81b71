import { type ReactNode, useId } from "react";

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** Validation error; undefined when the value is valid. */
  readonly fault?: string | undefined;
}

export interface TypedFieldProps extends FieldProps {
  readonly type?: "text" | "tel" | "email";
  readonly isLong?: boolean;
  readonly onType: (text: string) => void;
  readonly onLeave?: () => void;
}

/** A text field with its hint and, below, its validation error. */
export function TypedField({ type = "text", isLong = false, onType, onLeave, ...field }: TypedFieldProps) {
  return (
    <Field {...field}>
      {(attributes) => {
        const all = {
          ...attributes,
          onChange: ({ target }: { readonly target: { readonly value: string } }) => onType(target.value),
          onBlur: onLeave,
        };
        return isLong ? <textarea {...all} rows={2} /> : <input {...all} type={type} autoComplete="off" />;
      }}
    </Field>
  );
}

export interface SelectFieldProps extends FieldProps {
  /** Options. */
  readonly children: ReactNode;
  readonly onChoose: (value: string) => void;
}

/** A choice with its hint and, below, its validation error. */
export function SelectField({ children, onChoose, ...field }: SelectFieldProps) {
  return (
    <Field {...field}>
      {(attributes) => (
        <select {...attributes} onChange={({ target }) => onChoose(target.value)}>
          {children}
        </select>
      )}
    </Field>
  );
}

interface ControlAttributes {
  readonly id: string;
  readonly value: string;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby": string;
}

function Field(props: FieldProps & { readonly children: (attributes: ControlAttributes) => ReactNode }) {
  const { label, value, hint, fault, children } = props;
  const id = useId();
  return (
    <div className="report-field">
      <label htmlFor={id}>{label}</label>
      {children({ id, value, "aria-invalid": fault !== undefined, "aria-describedby": `${id}-hint ${id}-fault` })}
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
      <p id={`${id}-fault`} className="report-fault">
        {fault}
      </p>
    </div>
  );
}
