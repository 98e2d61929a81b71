import { isDoorOpen, type RoadConditions } from "../network/conditions.ts";
import type { Door } from "../network/road-network.ts";

/** A door in a season, with what is supposed of it. */
export interface DoorState {
  readonly door: Door;
  readonly isOpen: boolean;
  /** What a person supposes; undefined for the usual state. */
  readonly supposed: "ouvert" | "ferme" | undefined;
  /** Counted open, though it is shut on some days or in some winters. */
  readonly isDoubtful: boolean;
}

/** What a state means to who drives: shut, open with a warning, open. */
export function conditionOf({ isOpen, isDoubtful }: DoorState): "closed" | "doubtful" | "open" {
  if (!isOpen) return "closed";
  return isDoubtful ? "doubtful" : "open";
}

/** The state of each door, in the order of the doors. */
export function doorStates(doors: readonly Door[], conditions: RoadConditions): readonly DoorState[] {
  return doors.map((door) => {
    const supposed = conditions.suppositions.get(door.id);
    return {
      door,
      isOpen: isDoorOpen(door, conditions),
      supposed,
      isDoubtful: supposed === undefined && conditions.season === "hiver" && door.winter === "ferme-parfois",
    };
  });
}
