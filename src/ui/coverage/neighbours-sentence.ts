import { isPlanned } from "../../domain/scenario/planned-point.ts";
import { isOutsideRegion } from "../../domain/territory.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectMeasuredPoints } from "../../state/scenario-selectors.ts";
import type { Catalogue } from "../messages/catalogue.ts";

/** How many of the measured places are outside the region, or why none is. */
export function neighboursSentence(state: AppState, messages: Catalogue): string {
  if (!state.countsNeighbours) return messages.neighboursNotCounted;
  const count = selectMeasuredPoints(state).filter((point) => !isPlanned(point) && isOutsideRegion(point)).length;
  if (count > 0) return messages.neighboursCounted({ count });
  return state.resources.neighbours.status === "failed" ? messages.neighboursMissing : messages.neighboursNone;
}
