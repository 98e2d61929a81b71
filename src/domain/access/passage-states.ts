import { isPassageOpen, type Season } from "../network/conditions.ts";
import type { Passage } from "../network/road-network.ts";

/** State of a passage in a season. */
export interface PassageState {
  readonly passage: Passage;
  readonly isOpen: boolean;
  /** Counted as open, but closed on some days or in some winters. */
  readonly isDoubtful: boolean;
}

/** Condition of a passage for drivers: closed, open with a warning, open. */
export function conditionOf({ isOpen, isDoubtful }: PassageState): "closed" | "doubtful" | "open" {
  if (!isOpen) return "closed";
  return isDoubtful ? "doubtful" : "open";
}

/** The state of each passage, in the order of the passages. */
export function passageStates(passages: readonly Passage[], season: Season): readonly PassageState[] {
  return passages.map((passage) => ({
    passage,
    isOpen: isPassageOpen(passage, { season }),
    isDoubtful: season === "hiver" && passage.winter === "ferme-parfois",
  }));
}
