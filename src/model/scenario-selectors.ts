import { type ServingPosition, servesNowhere, servingPositions } from "../domain/coverage/serving-positions.ts";
import type { Place, PlaceId } from "../domain/place.ts";
import { isPlanned, type LocatedPlannedPlace, type MeasuredPlace } from "../domain/scenario/planned-place.ts";
import { isSamePosition } from "../geo/position.ts";
import type { AppState } from "./app-state.ts";
import { derive, hasEqualItems, hasSameItems } from "./derive.ts";
import { selectPlannedPlaces } from "./planned-selectors.ts";
import { selectPresentPlaces } from "./present-places-selectors.ts";

const supposed = derive(
  (
    present: readonly Place[],
    planned: readonly LocatedPlannedPlace[],
    excluded: readonly PlaceId[],
  ): readonly MeasuredPlace[] => {
    if (planned.length === 0 && !present.some(({ id }) => excluded.includes(id))) return present;
    return [...present.filter(({ id }) => !excluded.includes(id)), ...planned];
  },
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
 * The places that count in the scenario: the present ones without the excluded ones, and the planned ones. The same object as
 * `selectPresentPlaces` without a scenario.
 */
export function selectMeasuredPlaces(state: AppState): readonly MeasuredPlace[] {
  return supposed(state, selectPresentPlaces(state), selectPlannedPlaces(state), state.excluded);
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
