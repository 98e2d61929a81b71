import type { PassCondition } from "../../design/theme/passes.ts";
import { conditionOf, type PassageState } from "../../domain/access/passage-states.ts";

/** Conditions of a pass, with possible obstacles first. */
export const PASS_CONDITIONS: readonly PassCondition[] = ["closed", "doubtful", "open"];

interface StateWords {
  readonly passStates: Readonly<Record<PassCondition, string>>;
  readonly overriddenStates: Readonly<Record<"closed" | "open", string>>;
}

/** State of a pass in words: "fermé", "supposé ouvert". */
export function stateInWords(state: PassageState, { passStates, overriddenStates }: StateWords): string {
  if (state.override !== undefined) return overriddenStates[state.override === "ferme" ? "closed" : "open"];
  return passStates[conditionOf(state)];
}
