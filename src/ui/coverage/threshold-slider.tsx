import { useId } from "react";
import { metricOf } from "../../domain/access/access-model.ts";
import { selectAccessModel, selectThreshold } from "../../model/access-selectors.ts";
import { RADIUS_KM, THRESHOLD_MIN } from "../../model/app-state.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";

/** Slider for the threshold, in the unit of the access model. */
export function ThresholdSlider() {
  const { actions, messages } = useFrenchApp();
  const id = useId();
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  const isInKm = metricOf(model) === "km";
  const { least, most, step } = isInKm ? RADIUS_KM : THRESHOLD_MIN;
  const set = isInKm ? actions.setRadiusKm : actions.setThresholdMin;
  const value = messages.thresholdValue({ threshold, model });
  return (
    <div className="threshold">
      <label htmlFor={id}>{messages.threshold}</label>
      <output htmlFor={id}>{value}</output>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={threshold}
        aria-valuetext={value}
        onChange={(event) => set(event.target.valueAsNumber)}
      />
    </div>
  );
}
