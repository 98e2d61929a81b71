import "../styles/scenario.css";
import { useRef } from "react";
import { isEmptyScenario } from "../../domain/scenario/scenario.ts";
import { selectHasScenario } from "../../state/scenario-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { AddPlanned } from "./add-planned.tsx";
import { ExcludedList } from "./excluded-list.tsx";
import { PlacingBanner } from "./placing-banner.tsx";
import { PlannedList } from "./planned-list.tsx";
import { RememberedOffer } from "./remembered-offer.tsx";
import { ScenarioEffect } from "./scenario-effect.tsx";
import { SupposedList } from "./supposed-list.tsx";
import { UndoOffer } from "./undo-offer.tsx";
import { useUndo } from "./use-undo.ts";

/** « Lieux envisagés »: the scenario and its effect on people. */
export function ScenarioSection() {
  const { actions, messages } = useDetailedApp();
  const isEmpty = useAppState(isEmptyScenario);
  const hasEffect = useAppState(selectHasScenario);
  const undo = useUndo();
  const selection = useAppState((state) => state.selection);
  // A selection made before this part was shown must not move the focus from the tab.
  const first = useRef(selection);
  const asked = selection === first.current || selection.kind !== "planned" ? undefined : selection;
  return (
    <div className="scenario">
      <p className="hint">{messages.scenarioHint}</p>
      <RememberedOffer />
      <AddPlanned />
      <UndoOffer undo={undo} />
      <PlannedList
        asked={asked}
        onRemove={(id, name) => undo.after(messages.plannedRemoved({ name }), () => actions.removePlanned(id))}
      />
      <ExcludedList />
      <SupposedList />
      {hasEffect && <ScenarioEffect />}
      {!isEmpty && (
        <button
          type="button"
          className="button"
          onClick={() => undo.after(messages.scenarioCleared, actions.clearScenario)}
        >
          {messages.clearScenario}
        </button>
      )}
      <PlacingBanner />
    </div>
  );
}
