import type { AccessNeed } from "../domain/coverage/access-needs.ts";
import { answeringPlaces } from "../domain/coverage/answering-places.ts";
import { type ServingPosition, servesNowhere, servingPositions } from "../domain/coverage/serving-positions.ts";
import { isCounted, type Place, type PlaceId } from "../domain/place.ts";
import { isPlanned, type LocatedPlannedPlace, type MeasuredPlace } from "../domain/scenario/planned-place.ts";
import type { SupposedHours } from "../domain/scenario/scenario.ts";
import { withSupposedHours } from "../domain/scenario/supposed-hours.ts";
import { isSamePosition } from "../geo/position.ts";
import { selectNeed } from "./access-need-selectors.ts";
import type { AppState } from "./app-state.ts";
import { derive, hasEqualItems, hasSameItems } from "./derive.ts";
import { selectPlannedPlaces } from "./planned-selectors.ts";
import { selectPresentPlaces } from "./present-places-selectors.ts";
import { selectPlacesAndNeighbours } from "./selectors.ts";

const supposed = derive(
  (
    present: readonly Place[],
    planned: readonly LocatedPlannedPlace[],
    excluded: readonly PlaceId[],
    changed: readonly Place[],
  ): readonly MeasuredPlace[] => {
    if (planned.length + changed.length === 0 && !present.some(({ id }) => excluded.includes(id))) return present;
    const then = new Map(changed.map((place) => [place.id, place]));
    const stay = present.filter(({ id }) => !excluded.includes(id)).map((place) => then.get(place.id) ?? place);
    const known = new Set(present.map(({ id }) => id));
    const more = changed.filter(({ id }) => !(known.has(id) || excluded.includes(id)));
    return [...stay, ...more, ...planned];
  },
);
const withAddedHours = derive((places: readonly Place[], supposed: readonly SupposedHours[]): readonly Place[] => {
  const ids = new Set(supposed.map(({ id }) => id));
  return places.filter(({ id }) => ids.has(id)).map((place) => withSupposedHours(place, supposed));
});
/** By the rules of the present places. */
const counted = derive((places: readonly Place[], need: AccessNeed | undefined): readonly Place[] =>
  answeringPlaces(places, need).filter(isCounted),
);

/**
 * The lists of places whose costs the page shows beside each other; each has its own cached answers. "certain": places of certain location;
 * "staying": the existing places of a search for the best next ones; "either": those that are present or measured.
 */
export type PlaceList =
  | "measured"
  | "present"
  | "without-planned"
  | "without-closed"
  | "certain"
  | "staying"
  | "either";

export const PLACE_LISTS = 7;

const serving = derive((_list: PlaceList, places: readonly MeasuredPlace[]) => servingPositions(places), {
  keys: PLACE_LISTS,
  isSame: hasEqualItems(isSameServing),
});
const stopsMatter = derive((places: readonly MeasuredPlace[]) =>
  places.some((place) => !isPlanned(place) && (place.format === "itinerant" || place.stops.length > 0)),
);
const nowhere = derive((places: readonly MeasuredPlace[]) => places.filter(servesNowhere), { isSame: hasSameItems });

/**
 * The places that count in the scenario: the present ones without the excluded ones, with supposed hours, and the planned ones. The same object as
 * `selectPresentPlaces` without a scenario.
 */
export function selectMeasuredPlaces(state: AppState): readonly MeasuredPlace[] {
  const changed = withAddedHours(state, selectPlacesAndNeighbours(state), state.supposedHours);
  const counting = counted(state, changed, selectNeed(state));
  return supposed(state, selectPresentPlaces(state), selectPlannedPlaces(state), state.excluded, counting);
}

/** Serving positions of the measured places: the same object while no place is added, removed or moved. */
export function selectServingPositions(state: AppState): readonly ServingPosition[] {
  return selectServingOf(state, "measured", selectMeasuredPlaces(state));
}

/** The same for the present places. */
export function selectPresentServingPositions(state: AppState): readonly ServingPosition[] {
  if (!selectHasScenario(state)) return selectServingPositions(state);
  return selectServingOf(state, "present", selectPresentPlaces(state));
}

/** Serving positions of a list of places: the same object while no place is added, removed or moved. */
export function selectServingOf(
  state: AppState,
  list: PlaceList,
  places: readonly MeasuredPlace[],
): readonly ServingPosition[] {
  return serving(state, list, places);
}

/** The measured places that no figure counts: itinerant services without a stop of known position. */
export function selectPlacesServingNowhere(state: AppState): readonly MeasuredPlace[] {
  return nowhere(state, selectMeasuredPlaces(state));
}

/** Whether the scenario may change a figure, so that there is a before and an after. */
export function selectHasScenario(state: AppState): boolean {
  return selectMeasuredPlaces(state) !== selectPresentPlaces(state);
}

/** Whether counting at stops may change a figure: a measured place has stops or is itinerant. */
export function selectStopsMatter(state: AppState): boolean {
  return stopsMatter(state, selectMeasuredPlaces(state));
}

/** Whether two serving positions are equal. */
export function isSameServing(one: ServingPosition, other: ServingPosition): boolean {
  return (
    one.placeIndex === other.placeIndex &&
    one.destination === other.destination &&
    one.id === other.id &&
    isSamePosition(one.position, other.position)
  );
}
