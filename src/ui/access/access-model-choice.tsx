import { metricOf, roadModel, STRAIGHT } from "../../domain/access/access-model.ts";
import { METRICS, SEASONS } from "../../domain/network/conditions.ts";
import { selectAccessModel } from "../../state/access-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { RadioGroup } from "./radio-group.tsx";

const NOTE_ID = "access-model-note";

/** By what access is measured, and in which unit. `AccessModelNote`, further down, says what that is worth. */
export function AccessModelChoice() {
  const { actions, messages } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  const hasFailed = useAppState((state) => state.resources.roads.status === "failed");
  const metric = metricOf(model);
  return (
    <div className="access-model">
      <RadioGroup
        legend={messages.accessModel}
        value={model.kind === "droite" ? "droite" : model.season}
        options={[...SEASONS, "droite" as const].map((value) => ({
          value,
          label: messages.accessModels[value],
          isDisabled: hasFailed && value !== "droite",
        }))}
        isInline
        describedBy={NOTE_ID}
        onChoose={(value) => actions.chooseAccessModel(value === "droite" ? STRAIGHT : roadModel(value, metric))}
      />
      {model.kind === "route" && (
        <RadioGroup
          legend={messages.metric}
          isInline
          value={model.metric}
          options={METRICS.map((value) => ({ value, label: messages.metrics[value] }))}
          describedBy={NOTE_ID}
          onChoose={(value) => actions.chooseAccessModel(roadModel(model.season, value))}
        />
      )}
    </div>
  );
}

/** What the access model is worth. */
export function AccessModelNote() {
  const { messages } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  const season = useAppState((state) => state.currentSeason);
  return (
    <p className="hint" id={NOTE_ID}>
      {model.kind === "droite"
        ? messages.straightLimits
        : `${messages.seasonToday[season]} ${messages.roadEstimate[model.metric]}`}
    </p>
  );
}
