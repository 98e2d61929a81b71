import { mergePlaces } from "../domain/layer/local-layer.ts";
import { readyValue } from "../domain/loadable.ts";
import type { Place, PlaceId } from "../domain/place.ts";
import { orderPlaces } from "../domain/place-facts.ts";
import type { Commune, Epci } from "../domain/territory.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";

const NO_PLACES: readonly Place[] = [];
const NO_COMMUNES: readonly Commune[] = [];
const NO_EPCIS: readonly Epci[] = [];

/** Each list is ordered before the merge, which keeps the order. */
const merged = derive((points: readonly Place[], imported: readonly Place[]) =>
  orderPlaces(mergePlaces(orderPlaces(points), orderPlaces(imported))),
);
const withNeighbours = derive((places: readonly Place[], neighbours: readonly Place[]) =>
  neighbours.length === 0 ? places : [...places, ...neighbours],
);
const placeById = derive((places: readonly Place[]) => new Map(places.map((place) => [place.id, place])));

/** All places, with imported ones, by commune and name. */
export function selectPlaces(state: AppState): readonly Place[] {
  return merged(state, selectPoints(state), importedPlaces(state));
}

/** All places without imported ones. */
export function selectPoints({ resources }: AppState): readonly Place[] {
  return readyValue(resources.places) ?? NO_PLACES;
}

/** The places outside the seven départements, by commune and name; empty until they are loaded, and in the embedded form. */
export function selectNeighbours({ resources, isEmbedded }: AppState): readonly Place[] {
  return isEmbedded ? NO_PLACES : orderPlaces(readyValue(resources.neighbours) ?? NO_PLACES);
}

function importedPlaces({ imported: { layer } }: AppState): readonly Place[] {
  return layer?.places ?? NO_PLACES;
}

/** All places, then the neighbouring ones: every place that can have a sheet. The same object as `selectPlaces` without neighbours. */
export function selectPlacesAndNeighbours(state: AppState): readonly Place[] {
  return withNeighbours(state, selectPlaces(state), selectNeighbours(state));
}

/** Whether the places outside the region are loading. */
export function awaitsNeighbours({ resources, isEmbedded }: AppState): boolean {
  return !isEmbedded && resources.neighbours.status === "loading";
}

export function selectCommunes(state: AppState): readonly Commune[] {
  return readyValue(state.resources.communes)?.communes ?? NO_COMMUNES;
}

export function selectEpcis(state: AppState): readonly Epci[] {
  return readyValue(state.resources.communes)?.epcis ?? NO_EPCIS;
}

/** The place whose sheet is open. */
export function selectSelectedPlace(state: AppState): Place | undefined {
  return state.selection.kind === "place" ? selectPlaceById(state, state.selection.id) : undefined;
}

export function selectPlaceById(state: AppState, id: PlaceId): Place | undefined {
  return placeById(state, selectPlacesAndNeighbours(state)).get(id);
}
