import { conditionOf, type DoorState } from "../../domain/access/door-states.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { PassSymbol } from "../symbols/pass-symbol.tsx";
import { stateInWords } from "./pass-words.ts";

/** A pass with its altitude and state; opens its sheet. */
export function PassButton({ state }: { readonly state: DoorState }) {
  const { actions, messages, format } = useDetailedApp();
  const scheme = useAppState(({ scheme: inForce }) => inForce);
  const { door } = state;
  return (
    <button type="button" className="pass-button" data-door={door.id} onClick={() => actions.selectDoor(door.id)}>
      <PassSymbol condition={conditionOf(state)} scheme={scheme} isSupposed={state.supposed !== undefined} />
      <span className="pass-name" lang="fr">
        {door.name}
      </span>{" "}
      <span className="pass-facts">
        {messages.altitudeValue({ number: format.number(door.altitudeM) })} · {stateInWords(state, messages)}
      </span>
    </button>
  );
}
