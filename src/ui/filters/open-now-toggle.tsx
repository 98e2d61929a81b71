import { ANY_TIME } from "../../domain/filter/asking.ts";
import { useApp, useAppState } from "../app-context.ts";

/** « Ouvert maintenant », the filter that people ask for first. */
export function OpenNowToggle() {
  const { actions, messages } = useApp();
  const isAsked = useAppState((state) => state.opening.kind === "now");
  return (
    <button
      type="button"
      className="button toggle"
      aria-pressed={isAsked}
      onClick={() => actions.chooseOpening(isAsked ? ANY_TIME : { kind: "now" })}
    >
      {messages.openNow}
    </button>
  );
}
