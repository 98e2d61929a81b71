import { type AccessModel, measuredModel, metricOf, roadModel, STRAIGHT } from "../../domain/access/access-model.ts";
import { readyValue } from "../../domain/loadable.ts";
import { METRICS, type Metric, SEASONS } from "../../domain/network/conditions.ts";
import { selectAccessModel, selectHasTravelTimes } from "../../state/access-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { RadioGroup } from "./radio-group.tsx";

const NOTE_ID = "access-model-note";

/** Choice of the access model and its unit. `AccessModelNote`, further down, states the limits of the model. */
export function AccessModelChoice() {
  const { actions, messages } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  const hasFailed = useAppState((state) => state.resources.roads.status === "failed");
  const hasTimes = useAppState(selectHasTravelTimes);
  const hasNoFile = useAppState((state) => state.resources.travelTimes.status === "failed");
  const metric = metricOf(model);
  return (
    <div className="access-model">
      <RadioGroup
        legend={messages.accessModel}
        value={choiceOf(model)}
        options={[...SEASONS, ...(hasTimes ? (["mesure"] as const) : []), "droite" as const].map((value) => ({
          value,
          label: value === "mesure" ? messages.measuredModel : messages.accessModels[value],
          isDisabled: (hasFailed && value !== "droite") || (hasNoFile && value === "mesure"),
        }))}
        isInline
        describedBy={NOTE_ID}
        onChoose={(value) => actions.chooseAccessModel(modelOf(value, metric))}
      />
      {model.kind !== "droite" && (
        <RadioGroup
          legend={messages.metric}
          isInline
          value={model.metric}
          options={METRICS.map((value) => ({ value, label: messages.metrics[value] }))}
          describedBy={NOTE_ID}
          onChoose={(value) => actions.chooseAccessModel(modelOf(choiceOf(model), value))}
        />
      )}
    </div>
  );
}

type ModelValue = (typeof SEASONS)[number] | "mesure" | "droite";

function choiceOf(model: AccessModel): ModelValue {
  return model.kind === "route" ? model.season : model.kind;
}

function modelOf(value: ModelValue, metric: Metric): AccessModel {
  if (value === "droite") return STRAIGHT;
  return value === "mesure" ? measuredModel(metric) : roadModel(value, metric);
}

/** States the known errors of the access model. */
export function AccessModelNote() {
  const { messages, format } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  const times = readyValue(useAppState((state) => state.resources.travelTimes));
  const season = useAppState((state) => state.currentSeason);
  return (
    <p className="hint" id={NOTE_ID}>
      {noteText()}
    </p>
  );

  function noteText(): string {
    if (model.kind === "droite") return messages.straightLimits;
    if (model.kind === "route") {
      const limits = model.season === "hiver" ? [messages.winterLimits] : [];
      return [messages.seasonToday[season], messages.roadEstimate[model.metric], ...limits].join(" ");
    }
    if (times === undefined) return messages.travelTimesLoading;
    return messages.measuredLimits({ from: format.date(times.measuredFrom), until: format.date(times.measuredUntil) });
  }
}
