import { isPassageOpen, type RoadConditions } from "../network/conditions.ts";
import type { Passage } from "../network/road-network.ts";

/** State of a passage in a season, with its override. */
export interface PassageState {
  readonly passage: Passage;
  readonly isOpen: boolean;
  /** The override; undefined for the usual state. */
  readonly override: "ouvert" | "ferme" | undefined;
  /** Counted as open, but closed on some days or in some winters. */
  readonly isDoubtful: boolean;
}

/** Condition of a passage for drivers: closed, open with a warning, open. */
export function conditionOf({ isOpen, isDoubtful }: PassageState): "closed" | "doubtful" | "open" {
  if (!isOpen) return "closed";
  return isDoubtful ? "doubtful" : "open";
}

/** The state of each passage, in the order of the passages. */
export function passageStates(passages: readonly Passage[], conditions: RoadConditions): readonly PassageState[] {
  return passages.map((passage) => {
    const override = conditions.overrides.get(passage.id);
    return {
      passage,
      isOpen: isPassageOpen(passage, conditions),
      override,
      isDoubtful: override === undefined && conditions.season === "hiver" && passage.winter === "ferme-parfois",
    };
  });
}
