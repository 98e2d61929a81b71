import { useId } from "react";

export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly isDisabled?: boolean;
}

export interface RadioGroupProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly RadioOption<Value>[];
  readonly describedBy: string;
  /** Hides the legend visually when a visible heading already says the same. */
  readonly isLegendHidden?: boolean;
  /** Places the options side by side, for a few short labels. */
  readonly isInline?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** A choice between a few visible values: radio buttons with the browser's arrow keys. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { legend, value, options, describedBy, isLegendHidden = false, isInline = false, onChoose } = props;
  const name = useId();
  const legendId = useId();
  return (
    <div className="radio-group" role="radiogroup" aria-labelledby={legendId} aria-describedby={describedBy}>
      <p id={legendId} className={isLegendHidden ? "visually-hidden" : "radio-legend"}>
        {legend}
      </p>
      <div className={isInline ? "radios radios-inline" : "radios"}>
        {options.map((option) => (
          <label key={option.value} className="radio">
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              disabled={option.isDisabled === true}
              onChange={() => onChoose(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </div>
  );
}
