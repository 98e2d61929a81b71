import { useId } from "react";

export interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  /** False by default: the label is hidden, and a title says the same to those who see the field. */
  readonly hasVisibleLabel?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** A choice between a few values: a select element. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, options, hasVisibleLabel = false, onChoose } = props;
  const id = useId();
  return (
    <span className={hasVisibleLabel ? "choice choice-row" : "choice"}>
      <label htmlFor={id} className={hasVisibleLabel ? "choice-label" : "visually-hidden"}>
        {label}
      </label>
      <select
        id={id}
        title={hasVisibleLabel ? undefined : label}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
