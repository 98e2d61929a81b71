import type { AccessNeed } from "../domain/coverage/access-needs.ts";
import { answeringPlaces } from "../domain/coverage/answering-places.ts";
import type { Filters } from "../domain/filter/filters.ts";
import { type Criteria, createMatcher, toCriteria } from "../domain/filter/match-place.ts";
import type { ParisMoment } from "../domain/opening-hours/paris-moment.ts";
import { isCounted, type Place } from "../domain/place.ts";
import { selectNeeds } from "./access-need-selectors.ts";
import type { AppState } from "./app-state.ts";
import { derive, hasSameItems } from "./derive.ts";
import { selectAskedMoment } from "./nearest-selectors.ts";
import { selectPlacesAndNeighbours } from "./selectors.ts";

const coverageCriteria = derive((filters: Filters, moment: ParisMoment | undefined) =>
  toCriteria(filters, { moment, commune: undefined, reach: undefined }),
);
const certain = derive((places: readonly Place[], asked: Criteria, needs: readonly AccessNeed[]) => {
  const match = createMatcher(asked);
  return answeringPlaces(places, needs).filter((place) => match(place) === "yes");
});
const present = derive((places: readonly Place[]) => places.filter(isCounted), { isSame: hasSameItems });

/**
 * The present places that count for coverage: those that answer a need and match the filters on places, without those on origin and distance. Housing
 * services and vehicle areas do not count; places outside the region count.
 */
export function selectPresentPlaces(state: AppState): readonly Place[] {
  return present(state, selectCertainPlaces(state));
}

/** Number of matching places that receive people and are of a type that no figure counts. */
export function selectOtherTypeCount(state: AppState): number {
  return selectCertainPlaces(state).filter((place) => place.kind === "accueil" && !isCounted(place)).length;
}

/** Number of matching housing services and vehicle areas, which do not count for coverage. */
export function selectUnmeasuredCount(state: AppState): number {
  return selectCertainPlaces(state).filter(({ kind }) => kind !== "accueil").length;
}

function selectCertainPlaces(state: AppState): readonly Place[] {
  return certain(
    state,
    selectPlacesAndNeighbours(state),
    coverageCriteria(state, state.filters, selectAskedMoment(state)),
    selectNeeds(state),
  );
}
