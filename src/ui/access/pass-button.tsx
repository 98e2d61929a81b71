import "./passes.css";
import { PassSymbol } from "../../design/symbols/pass-symbol.tsx";
import { conditionOf, type PassageState } from "../../domain/access/passage-states.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";

/** A pass with its altitude and state; the button opens its sheet. */
export function PassButton({ state }: { readonly state: PassageState }) {
  const { actions, messages, format } = useFrenchApp();
  const scheme = useAppState(({ scheme: inForce }) => inForce);
  const { passage } = state;
  return (
    <button
      type="button"
      className="pass-button"
      data-passage={passage.id}
      onClick={() => actions.selectPassage(passage.id)}
    >
      <PassSymbol condition={conditionOf(state)} scheme={scheme} />
      <span className="pass-name">{passage.name}</span>{" "}
      <span className="pass-facts">
        {messages.altitudeValue({ number: format.number(passage.altitudeM) })} ·{" "}
        {messages.passStates[conditionOf(state)]}
      </span>
    </button>
  );
}
