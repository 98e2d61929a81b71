import type { AccessNeed } from "../domain/coverage/access-needs.ts";
import { answeringPlaces } from "../domain/coverage/answering-places.ts";
import { isCounted, type Place } from "../domain/place.ts";
import { selectNeed } from "./access-need-selectors.ts";
import type { AppState } from "./app-state.ts";
import { derive, hasSameItems } from "./derive.ts";
import { selectPlacesAndNeighbours } from "./selectors.ts";

const answering = derive((places: readonly Place[], need: AccessNeed | undefined) => answeringPlaces(places, need));
const present = derive((places: readonly Place[]) => places.filter(isCounted), { isSame: hasSameItems });

/**
 * The present places that count for coverage: those that answer a need, whatever the filters on places. Housing services and vehicle areas do not
 * count; places outside the region count.
 */
export function selectPresentPlaces(state: AppState): readonly Place[] {
  return present(state, selectAnsweringPlaces(state));
}

/** Number of answering places that receive people and are of a type that no figure counts. */
export function selectOtherTypeCount(state: AppState): number {
  return selectAnsweringPlaces(state).filter((place) => place.kind === "accueil" && !isCounted(place)).length;
}

/** Number of answering housing services and vehicle areas, which do not count for coverage. */
export function selectUnmeasuredCount(state: AppState): number {
  return selectAnsweringPlaces(state).filter(({ kind }) => kind !== "accueil").length;
}

function selectAnsweringPlaces(state: AppState): readonly Place[] {
  return answering(state, selectPlacesAndNeighbours(state), selectNeed(state));
}
