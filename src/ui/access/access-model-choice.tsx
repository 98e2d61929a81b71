import { type AccessModel, measuredModel, metricOf, roadModel, STRAIGHT } from "../../domain/access/access-model.ts";
import { readyValue } from "../../domain/loadable.ts";
import { METRICS, type Metric, SEASONS, type Season } from "../../domain/network/conditions.ts";
import { selectAccessModel, selectHasTravelTimes } from "../../model/access-selectors.ts";
import { useAppState } from "../app-context.ts";
import { computedWaysSentence } from "../coverage/measured-sentence.ts";
import { useDetailedApp } from "../detailed-app.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import { RadioGroup } from "./radio-group.tsx";

const NOTE_ID = "access-model-note";

/** Choice of the access model and its unit. `AccessModelNote`, further down, states the limits of the model. */
export function AccessModelChoice() {
  const { store, actions, messages } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  const hasFailed = useAppState((state) => state.resources.roads.status === "failed");
  const hasTimes = useAppState(selectHasTravelTimes);
  const hasNoFile = useAppState((state) => state.resources.travelTimes.status === "failed");
  // A second choice can come before the first one is drawn: what a choice keeps is read from the store.
  const present = () => selectAccessModel(store.getState());
  return (
    <div className="access-model">
      <RadioGroup
        legend={messages.accessModel}
        value={choiceOf(model)}
        options={[...SEASONS, ...(hasTimes ? (["mesure"] as const) : []), "droite" as const].map((value) => ({
          value,
          label: labelOf(value, messages),
          isDisabled: (hasFailed && value !== "droite") || (hasNoFile && value === "mesure"),
        }))}
        isInline
        describedBy={NOTE_ID}
        onChoose={(value) => {
          actions.chooseAccessModel(modelOf(value, metricOf(present())));
        }}
      />
      {model.kind !== "droite" && (
        <RadioGroup
          legend={messages.metric}
          isInline
          value={model.metric}
          options={METRICS.map((value) => ({ value, label: messages.metrics[value] }))}
          describedBy={NOTE_ID}
          onChoose={(value) => {
            actions.chooseAccessModel(modelOf(choiceOf(present()), value));
          }}
        />
      )}
    </div>
  );
}

type ModelValue = Season | "mesure" | "droite";

function choiceOf(model: AccessModel): ModelValue {
  return model.kind === "route" ? model.season : model.kind;
}

function modelOf(value: ModelValue, metric: Metric): AccessModel {
  if (value === "droite") return STRAIGHT;
  if (value === "mesure") return measuredModel(metric);
  return roadModel(value, metric);
}

function labelOf(value: ModelValue, messages: Catalogue): string {
  if (value === "mesure") return messages.measuredModel;
  return messages.accessModels[value];
}

/** States the known errors of the access model. */
export function AccessModelNote() {
  const { messages, format } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  const times = readyValue(useAppState((state) => state.resources.travelTimes));
  const season = useAppState((state) => state.currentSeason);
  const computed = useAppState((state) => computedWaysSentence(state, messages, format));
  const winter = model.kind === "route" && model.season === "hiver" ? [messages.winterLimits] : [];
  return (
    <p className="hint" id={NOTE_ID}>
      {computed === "" ? noteText() : [messages.seasonToday[season], computed, ...winter].join(" ")}
    </p>
  );

  function noteText(): string {
    if (model.kind === "droite") return messages.straightLimits;
    if (model.kind === "route") {
      return [messages.seasonToday[season], messages.roadEstimate[model.metric], ...winter].join(" ");
    }
    if (times === undefined) return messages.travelTimesLoading;
    return messages.measuredLimits({ from: format.date(times.measuredFrom), until: format.date(times.measuredUntil) });
  }
}
