import { rankAfterKey } from "../rank-after-key.ts";

/** State of a combobox: whether its list is open, and which option is active. */
export interface ComboboxState {
  readonly isOpen: boolean;
  /** Index of the active option; -1 for the field itself. */
  readonly active: number;
}

/** Action of a key for the owner of the field. */
export type ComboboxAct = "none" | "pick" | "submit" | "clear";

interface KeyOutcome {
  readonly state: ComboboxState;
  readonly act: ComboboxAct;
  /** Whether to prevent the default action of the key. */
  readonly preventsDefault: boolean;
}

interface PressedKey {
  readonly key: string;
  readonly altKey: boolean;
}

export const CLOSED: ComboboxState = { isOpen: false, active: -1 };

/**
 * Computes the effect of a key in an editable combobox with `optionCount` options: ARIA Authoring Practices, pattern « Combobox », list
 * autocomplete with manual selection. Enter without an active option submits the typed text; it leaves a list without options open, which
 * may show a note. Escape closes the list; with a closed list it clears the field.
 */
export function pressKey(state: ComboboxState, pressed: PressedKey, optionCount: number): KeyOutcome {
  switch (pressed.key) {
    case "ArrowDown":
    case "ArrowUp":
      return taken(move(state, pressed, optionCount));
    case "Enter":
      return state.isOpen && state.active >= 0 ? taken(CLOSED, "pick") : taken(afterSubmit(optionCount), "submit");
    case "Escape":
      return state.isOpen ? taken(CLOSED) : taken(CLOSED, "clear");
    case "Home":
    case "End":
    case "ArrowLeft":
    case "ArrowRight":
      return { state: { ...state, active: -1 }, act: "none", preventsDefault: false };
    default:
      return { state, act: "none", preventsDefault: false };
  }
}

function taken(state: ComboboxState, act: ComboboxAct = "none"): KeyOutcome {
  return { state, act, preventsDefault: true };
}

function afterSubmit(optionCount: number): ComboboxState {
  return { isOpen: optionCount === 0, active: -1 };
}

function move({ active }: ComboboxState, { key, altKey }: PressedKey, count: number): ComboboxState {
  if (altKey) return key === "ArrowDown" ? { isOpen: true, active } : CLOSED;
  // From the field, as from the first option, the up arrow moves to the last one.
  const from = key === "ArrowUp" ? Math.max(active, 0) : active;
  return { isOpen: true, active: rankAfterKey(key, from, count, { wraps: true }) ?? -1 };
}
