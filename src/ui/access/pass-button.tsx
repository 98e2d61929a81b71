import type { DoorState } from "../../domain/access/door-states.ts";
import { useApp } from "../app-context.ts";
import { Icon } from "../symbols/icon.tsx";
import { conditionOf, PASS_ICONS, stateInWords } from "./pass-words.ts";

/** A pass with its altitude and state; opens its sheet. */
export function PassButton({ state }: { readonly state: DoorState }) {
  const { actions, messages, format } = useApp();
  const { door } = state;
  const condition = conditionOf(state);
  return (
    <button
      type="button"
      className={`pass-button pass-${condition}`}
      data-door={door.id}
      onClick={() => actions.selectDoor(door.id)}
    >
      <Icon name={PASS_ICONS[condition]} />
      <span className="pass-name" lang="fr">
        {door.name}
      </span>{" "}
      <span className="pass-facts">
        {messages.altitudeValue({ number: format.number(door.altitudeM) })} · {stateInWords(state, messages)}
      </span>
    </button>
  );
}
