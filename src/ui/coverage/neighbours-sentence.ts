import { isPlanned } from "../../domain/scenario/planned-place.ts";
import { isOutsideRegion } from "../../domain/territory.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectMeasuredPlaces } from "../../model/scenario-selectors.ts";
import type { FrenchCatalogue } from "../messages/catalogue.ts";

/** Sentence on the number of counted places outside the region, or the reason why none counts. */
export function neighboursSentence(state: AppState, messages: FrenchCatalogue): string {
  const count = selectMeasuredPlaces(state).filter((place) => !isPlanned(place) && isOutsideRegion(place)).length;
  if (count > 0) return messages.neighboursCounted({ count });
  return state.resources.neighbours.status === "failed" ? messages.neighboursMissing : messages.neighboursNone;
}
