import { useId } from "react";
import { type AccessModel, metricOf, roadModel, STRAIGHT } from "../../domain/access/access-model.ts";
import { METRICS, SEASONS } from "../../domain/network/conditions.ts";
import { selectAccessModel } from "../../state/access-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { RadioGroup } from "./radio-group.tsx";

/** By what access is measured, in which unit, and what that is worth. */
export function AccessModelChoice() {
  const { actions, messages } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  const hasFailed = useAppState((state) => state.resources.roads.status === "failed");
  const season = useAppState((state) => state.currentSeason);
  const noteId = useId();
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
        describedBy={noteId}
        onChoose={(value) => actions.chooseAccessModel(value === "droite" ? STRAIGHT : roadModel(value, metric))}
      />
      {model.kind === "route" && (
        <RadioGroup
          legend={messages.metric}
          isInline
          value={model.metric}
          options={METRICS.map((value) => ({ value, label: messages.metrics[value] }))}
          describedBy={noteId}
          onChoose={(value) => actions.chooseAccessModel(roadModel(model.season, value))}
        />
      )}
      <p className="hint" id={noteId}>
        {noteOn(model)}
      </p>
    </div>
  );

  function noteOn(chosen: AccessModel): string {
    if (chosen.kind === "droite") return messages.straightLimits;
    return `${messages.seasonToday[season]} ${messages.roadEstimate[chosen.metric]}`;
  }
}
