import { useId } from "react";
import { REACHES } from "../../domain/filter/filters.ts";
import { METRICS, metricOf, roadModel, SEASONS, STRAIGHT } from "../../domain/network/conditions.ts";
import { selectAccessModel } from "../../state/access-selectors.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";

/** Choices for the distances of the list: access model and reach. */
export function TripFields() {
  return (
    <div className="trip-fields">
      <ModelSelect />
      <ReachSelect />
    </div>
  );
}

const ROADS = SEASONS.flatMap((season) => METRICS.map((metric) => ({ season, metric, value: `${season}-${metric}` })));
const STRAIGHT_VALUE = "droite";

function ModelSelect() {
  const { actions, messages } = useDetailedApp();
  const id = useId();
  const model = useAppState(selectAccessModel);
  const hasFailed = useAppState((state) => state.resources.roads.status === "failed");
  return (
    <div className="field">
      <label htmlFor={id}>{messages.chips.trip}</label>
      <select
        id={id}
        value={model.kind === "droite" ? STRAIGHT_VALUE : `${model.season}-${model.metric}`}
        onChange={({ target: { value } }) => {
          const road = ROADS.find((one) => one.value === value);
          actions.chooseAccessModel(road === undefined ? STRAIGHT : roadModel(road.season, road.metric));
        }}
      >
        {ROADS.map(({ value, season: inSeason, metric }) => (
          <option key={value} value={value} disabled={hasFailed}>
            {messages.accessModels[inSeason]}, {metric}
          </option>
        ))}
        <option value={STRAIGHT_VALUE}>{messages.accessModels.droite}</option>
      </select>
    </div>
  );
}

function ReachSelect() {
  const { actions, messages } = useDetailedApp();
  const id = useId();
  const metric = metricOf(useAppState(selectAccessModel));
  const reach = useAppState((state) => state.reach);
  // A link may set a reach that is not offered.
  const values = [...new Set([...REACHES[metric], ...(reach === undefined ? [] : [reach])])].sort((a, b) => a - b);
  return (
    <div className="field">
      <label htmlFor={id}>{messages.reach}</label>
      <select
        id={id}
        value={reach ?? ""}
        onChange={({ target: { value } }) => actions.chooseReach(value === "" ? undefined : Number(value))}
      >
        <option value="">{messages.reachAny}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {messages.reachValue({ value, metric })}
          </option>
        ))}
      </select>
    </div>
  );
}
