import { useId } from "react";
import { selectOriginCommune } from "../../state/nearest-selectors.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";

/** Says that several themes narrow the list, under their title. */
export function ThemesHint() {
  const { messages } = useDetailedApp();
  return <p className="hint">{messages.themesAddUp}</p>;
}

/** « Itinérant qui passe dans ma commune », which needs a starting point in a commune. */
export function PassesByFilter() {
  const { actions, messages } = useDetailedApp();
  const isAsked = useAppState((state) => state.passesBy);
  const hasCommune = useAppState((state) => selectOriginCommune(state) !== undefined);
  const noteId = useId();
  return (
    <div>
      <label className="option">
        <input
          type="checkbox"
          checked={isAsked}
          disabled={!hasCommune && !isAsked}
          aria-describedby={hasCommune ? undefined : noteId}
          onChange={() => actions.choosePassesBy(!isAsked)}
        />
        <span className="option-name">{messages.passesBy}</span>
      </label>
      {!hasCommune && (
        <p id={noteId} className="hint">
          {messages.passesByNeedsCommune}
        </p>
      )}
    </div>
  );
}
