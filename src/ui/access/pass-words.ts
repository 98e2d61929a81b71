import type { DoorState } from "../../domain/access/door-states.ts";
import type { IconName } from "../symbols/icon.tsx";

/** How the page tells passes apart: each has its words, its symbol and its colour. */
export const PASS_CONDITIONS = ["closed", "doubtful", "open"] as const;
export type PassCondition = (typeof PASS_CONDITIONS)[number];

export const PASS_ICONS: Readonly<Record<PassCondition, IconName>> = {
  closed: "barred",
  doubtful: "warning",
  open: "passable",
};

/** The condition of a pass in the season that is shown. */
export function conditionOf({ isOpen, isDoubtful }: DoorState): PassCondition {
  if (!isOpen) return "closed";
  return isDoubtful ? "doubtful" : "open";
}

interface StateWords {
  readonly passStates: Readonly<Record<PassCondition, string>>;
  readonly supposedStates: Readonly<Record<"closed" | "open", string>>;
}

/** Its state in words: "fermé", "supposé ouvert". */
export function stateInWords(state: DoorState, { passStates, supposedStates }: StateWords): string {
  if (state.supposed !== undefined) return supposedStates[state.supposed === "ferme" ? "closed" : "open"];
  return passStates[conditionOf(state)];
}
