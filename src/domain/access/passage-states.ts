import { isPassageOpen, type RoadConditions } from "../network/conditions.ts";
import type { Passage } from "../network/road-network.ts";

/** A passage in a season, with what is supposed of it. */
export interface PassageState {
  readonly passage: Passage;
  readonly isOpen: boolean;
  /** What a person supposes; undefined for the usual state. */
  readonly override: "ouvert" | "ferme" | undefined;
  /** Counted open, though it is shut on some days or in some winters. */
  readonly isDoubtful: boolean;
}

/** What a state means to who drives: shut, open with a warning, open. */
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
