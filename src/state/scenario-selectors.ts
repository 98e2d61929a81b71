import { type ServingPosition, servesNowhere, servingPositions } from "../domain/coverage/serving-positions.ts";
import type { Place, PlaceId } from "../domain/place.ts";
import { locatePlannedPlaces } from "../domain/scenario/locate-planned-places.ts";
import {
  isPlanned,
  type LocatedPlannedPlace,
  type MeasuredPlace,
  type PlannedPlace,
} from "../domain/scenario/planned-place.ts";
import type { Commune } from "../domain/territory.ts";
import { isSamePosition } from "../geo/position.ts";
import type { AppState } from "./app-state.ts";
import { derive, hasEqualItems, hasSameItems } from "./derive.ts";
import { selectPresentPlaces } from "./list-selectors.ts";
import { selectCommunes, selectPlacesAndNeighbours } from "./selectors.ts";

const placed = derive((planned: readonly PlannedPlace[], communes: readonly Commune[]) =>
  locatePlannedPlaces(planned, communes),
);
const leftOut = derive((places: readonly Place[], excluded: readonly PlaceId[]) =>
  excluded.flatMap((id) => places.find((place) => place.id === id) ?? []),
);
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
 * The lists of places that the page measures beside each other: the measured ones and those of today, without the planned ones, without
 * one that might close, of certain location only, and those that stay while new ones are sought. Answers of each are kept apart.
 */
export type PlaceList = "measured" | "present" | "without-planned" | "without-closed" | "certain" | "staying";

export const PLACE_LISTS = 6;

const serving = derive(
  (_list: PlaceList, places: readonly MeasuredPlace[], countsStops: boolean) => servingPositions(places, countsStops),
  { keys: PLACE_LISTS, isSame: hasEqualItems(isSameServing) },
);
const stopsMatter = derive((places: readonly MeasuredPlace[]) =>
  places.some((place) => !isPlanned(place) && (place.format === "itinerant" || place.stops.length > 0)),
);
const nowhere = derive(
  (places: readonly MeasuredPlace[], countsStops: boolean) =>
    places.filter((place) => servesNowhere(place, countsStops)),
  { isSame: hasSameItems },
);

/** The planned places with their communes; none until the communes are there. */
export function selectPlannedPlaces(state: AppState): readonly LocatedPlannedPlace[] {
  return placed(state, state.planned, selectCommunes(state));
}

/** The places that are set aside, in the order in which that was done, whatever the filters. */
export function selectExcludedPlaces(state: AppState): readonly Place[] {
  return leftOut(state, selectPlacesAndNeighbours(state), state.excluded);
}

/**
 * What covers people as supposed: the present places without those set aside, and the planned ones. The present places
 * themselves, the same object, while nothing is supposed.
 */
export function selectMeasuredPlaces(state: AppState): readonly MeasuredPlace[] {
  return supposed(state, selectPresentPlaces(state), selectPlannedPlaces(state), state.excluded);
}

/** Where the measured places receive people: the same object while none comes, goes or moves, whatever they are called. */
export function selectServingPositions(state: AppState): readonly ServingPosition[] {
  return selectServingOf(state, "measured", selectMeasuredPlaces(state));
}

/** The same as things are, without what is supposed of the places. */
export function selectPresentServingPositions(state: AppState): readonly ServingPosition[] {
  if (!selectHasScenario(state)) return selectServingPositions(state);
  return selectServingOf(state, "present", selectPresentPlaces(state));
}

/** Where the places of a list receive people: the same object while none comes, goes or moves. */
export function selectServingOf(
  state: AppState,
  list: PlaceList,
  places: readonly MeasuredPlace[],
): readonly ServingPosition[] {
  return serving(state, list, places, state.countsStops);
}

/** The measured places that no figure counts: itinerant services whose stops nobody can locate. */
export function selectPlacesServingNowhere(state: AppState): readonly MeasuredPlace[] {
  return nowhere(state, selectMeasuredPlaces(state), state.countsStops);
}

/** Whether what is supposed of the places may change a figure: there is a before and an after. */
export function selectHasScenario(state: AppState): boolean {
  return selectMeasuredPlaces(state) !== selectPresentPlaces(state);
}

/** Whether it changes a figure if stops count: some measured place has stops, or moves about. */
export function selectStopsMatter(state: AppState): boolean {
  return stopsMatter(state, selectMeasuredPlaces(state));
}

function isSameServing(one: ServingPosition, other: ServingPosition): boolean {
  return (
    one.placeIndex === other.placeIndex &&
    one.destination === other.destination &&
    one.id === other.id &&
    isSamePosition(one.position, other.position)
  );
}
