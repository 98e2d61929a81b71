import type { PassageState } from "../../domain/access/passage-states.ts";
import { selectAccessModel, selectPassageStates } from "../../state/access-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { keepFocusNear } from "../keep-focus.ts";

/** Says that the figures use overrides of passes, with a button that clears them. */
export function OverridesLine() {
  const { actions, messages } = useDetailedApp();
  const states = useAppState(selectPassageStates);
  const isMeasured = useAppState((state) => selectAccessModel(state).kind === "mesure");
  const count = (override: PassageState["override"]) => states.filter((state) => state.override === override).length;
  const shut = count("ferme");
  const opened = count("ouvert");
  // Overrides do not affect measured ways.
  if (shut + opened === 0 || isMeasured) return null;
  return (
    <div className="notice overrides">
      <p>{messages.withOverrides({ shut, opened })}</p>
      <button
        type="button"
        className="button"
        onClick={(event) => {
          keepFocusNear(event.currentTarget);
          actions.clearOverrides();
        }}
      >
        {messages.clearOverrides}
      </button>
    </div>
  );
}
