import { useId } from "react";
import { RADIUS_KM } from "../../state/app-state.ts";
import { useApp, useAppState } from "../app-context.ts";

/** The radius within which a commune counts as served. */
export function ThresholdSlider() {
  const { actions, messages } = useApp();
  const id = useId();
  const radiusKm = useAppState((state) => state.radiusKm);
  const value = messages.thresholdValue({ km: radiusKm });
  return (
    <div className="threshold">
      <label htmlFor={id}>{messages.threshold}</label>
      <output htmlFor={id}>{value}</output>
      <input
        id={id}
        type="range"
        min={RADIUS_KM.least}
        max={RADIUS_KM.most}
        step={RADIUS_KM.step}
        value={radiusKm}
        aria-valuetext={value}
        onChange={(event) => actions.setRadiusKm(event.target.valueAsNumber)}
      />
    </div>
  );
}
