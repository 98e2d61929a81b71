import { type AccessModel, metricOf, roadModel, STRAIGHT } from "../../domain/access/access-model.ts";
import { METRICS, type Metric, SEASONS, type Season } from "../../domain/network/conditions.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import { useAppState } from "../app-context.ts";
import { computedWaysSentence } from "../coverage/measured-sentence.ts";
import { useFrenchApp } from "../french-app.ts";
import { RadioGroup } from "./radio-group.tsx";

const NOTE_ID = "access-model-note";

/** Choice of the access model and its unit. `AccessModelNote`, further down, states the limits of the model. */
export function AccessModelChoice() {
  const { store, actions, messages } = useFrenchApp();
  const model = useAppState(selectAccessModel);
  const hasFailed = useAppState((state) => state.resources.roads.status === "failed");
  // A second choice can come before the first one is drawn: what a choice keeps is read from the store.
  const present = () => selectAccessModel(store.getState());
  return (
    <div className="access-model">
      <RadioGroup
        legend={messages.accessModel}
        value={choiceOf(model)}
        options={[...SEASONS, "droite" as const].map((value) => ({
          value,
          label: messages.accessModels[value],
          isDisabled: hasFailed && value !== "droite",
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

type ModelValue = Season | "droite";

function choiceOf(model: AccessModel): ModelValue {
  return model.kind === "route" ? model.season : model.kind;
}

function modelOf(value: ModelValue, metric: Metric): AccessModel {
  if (value === "droite") return STRAIGHT;
  return roadModel(value, metric);
}

/** States the known errors of the access model. */
export function AccessModelNote() {
  const { messages, format } = useFrenchApp();
  const model = useAppState(selectAccessModel);
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
    return [messages.seasonToday[season], messages.roadEstimate[model.metric], ...winter].join(" ");
  }
}
