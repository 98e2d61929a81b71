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
import { selectPresentPlaces } from "./list-selectors.ts";
import { keepList, memoiseLast } from "./memoise.ts";
import { selectCommunes, selectPlacesAndNeighbours } from "./selectors.ts";

const placed = memoiseLast((planned: readonly PlannedPlace[], communes: readonly Commune[]) =>
  locatePlannedPlaces(planned, communes),
);
const leftOut = memoiseLast((places: readonly Place[], excluded: readonly PlaceId[]) =>
  excluded.flatMap((id) => places.find((place) => place.id === id) ?? []),
);
const supposed = memoiseLast(
  (
    present: readonly Place[],
    planned: readonly LocatedPlannedPlace[],
    excluded: readonly PlaceId[],
  ): readonly MeasuredPlace[] => {
    if (planned.length === 0 && !present.some(({ id }) => excluded.includes(id))) return present;
    return [...present.filter(({ id }) => !excluded.includes(id)), ...planned];
  },
);

/** The serving positions of one list of places after another: the same object while none comes, goes or moves. */
export function servingMemory() {
  const keep = keepList<ServingPosition>(isSameServing);
  return memoiseLast((places: readonly MeasuredPlace[], countsStops: boolean) =>
    keep(servingPositions(places, countsStops)),
  );
}

const serving = servingMemory();
const presentServing = servingMemory();
const stopsMatter = memoiseLast((places: readonly MeasuredPlace[]) =>
  places.some((place) => !isPlanned(place) && (place.format === "itinerant" || place.stops.length > 0)),
);
const keepNowhere = keepList<MeasuredPlace>();
const nowhere = memoiseLast((places: readonly MeasuredPlace[], countsStops: boolean) =>
  keepNowhere(places.filter((place) => servesNowhere(place, countsStops))),
);

/** The planned places with their communes; none until the communes are there. */
export function selectPlannedPlaces(state: AppState): readonly LocatedPlannedPlace[] {
  return placed(state.planned, selectCommunes(state));
}

/** The places that are set aside, in the order in which that was done, whatever the filters. */
export function selectExcludedPlaces(state: AppState): readonly Place[] {
  return leftOut(selectPlacesAndNeighbours(state), state.excluded);
}

/**
 * What covers people as supposed: the present places without those set aside, and the planned ones. The present places
 * themselves, the same object, while nothing is supposed.
 */
export function selectMeasuredPlaces(state: AppState): readonly MeasuredPlace[] {
  return supposed(selectPresentPlaces(state), selectPlannedPlaces(state), state.excluded);
}

/** Where the measured places receive people: the same object while none comes, goes or moves, whatever they are called. */
export function selectServingPositions(state: AppState): readonly ServingPosition[] {
  return serving(selectMeasuredPlaces(state), state.countsStops);
}

/** The same as things are, without what is supposed of the places. */
export function selectPresentServingPositions(state: AppState): readonly ServingPosition[] {
  if (!selectHasScenario(state)) return selectServingPositions(state);
  return presentServing(selectPresentPlaces(state), state.countsStops);
}

/** The measured places that no figure counts: itinerant services whose stops nobody can locate. */
export function selectPlacesServingNowhere(state: AppState): readonly MeasuredPlace[] {
  return nowhere(selectMeasuredPlaces(state), state.countsStops);
}

/** Whether what is supposed of the places may change a figure: there is a before and an after. */
export function selectHasScenario(state: AppState): boolean {
  return selectMeasuredPlaces(state) !== selectPresentPlaces(state);
}

/** Whether it changes a figure if stops count: some measured place has stops, or moves about. */
export function selectStopsMatter(state: AppState): boolean {
  return stopsMatter(selectMeasuredPlaces(state));
}

function isSameServing(one: ServingPosition, other: ServingPosition): boolean {
  return (
    one.placeIndex === other.placeIndex &&
    one.destination === other.destination &&
    one.id === other.id &&
    isSamePosition(one.position, other.position)
  );
}
