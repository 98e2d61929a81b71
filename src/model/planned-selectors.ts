import type { Place, PlaceId } from "../domain/place.ts";
import { locatePlannedPlaces } from "../domain/scenario/locate-planned-places.ts";
import type { LocatedPlannedPlace, PlannedPlace } from "../domain/scenario/planned-place.ts";
import type { Commune } from "../domain/territory.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";
import { selectCommunes, selectPlacesAndNeighbours } from "./selectors.ts";

const placed = derive((planned: readonly PlannedPlace[], communes: readonly Commune[]) =>
  locatePlannedPlaces(planned, communes),
);
const leftOut = derive((places: readonly Place[], excluded: readonly PlaceId[]) =>
  excluded.flatMap((id) => places.find((place) => place.id === id) ?? []),
);

/** The planned places with their communes; empty until the communes are loaded. */
export function selectPlannedPlaces(state: AppState): readonly LocatedPlannedPlace[] {
  return placed(state, state.planned, selectCommunes(state));
}

/** The excluded places, in the order of their exclusion, whatever the filters. */
export function selectExcludedPlaces(state: AppState): readonly Place[] {
  return leftOut(state, selectPlacesAndNeighbours(state), state.excluded);
}
