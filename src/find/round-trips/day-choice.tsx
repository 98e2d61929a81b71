import { useId } from "react";
import { TRANSIT_CHOICES } from "../../domain/transit/day-types.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";

/** Choice of the day for round trips without a car. */
export function TransitFields() {
  const { actions, messages } = useDetailedApp();
  const id = useId();
  const choice = useAppState((state) => state.transitDay);
  return (
    <div className="trip-fields">
      <div className="field">
        <label htmlFor={id}>{messages.transitField}</label>
        <select
          id={id}
          value={choice}
          aria-describedby={`${id}-limits`}
          onChange={({ target: { value } }) =>
            actions.chooseTransitDay(TRANSIT_CHOICES.find((one) => one === value) ?? "non")
          }
        >
          {TRANSIT_CHOICES.map((value) => (
            <option key={value} value={value}>
              {messages.transitChoices[value]}
            </option>
          ))}
        </select>
      </div>
      <p className="hint" id={`${id}-limits`}>
        {messages.transitLimits}
      </p>
    </div>
  );
}
