import { RESOURCES } from "../data/resources.ts";
import type { AnswerStart } from "../domain/answer/departement-answers.ts";
import type { CodeDepartement } from "../domain/codes.ts";
import { mergePlaces } from "../domain/layer/local-layer.ts";
import { readyValue } from "../domain/loadable.ts";
import type { Place, PlaceId } from "../domain/place.ts";
import { orderPlaces } from "../domain/place-facts.ts";
import { type Commune, departementOfCommune } from "../domain/territory.ts";
import type { TransitChoice } from "../domain/transit/day-kinds.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";

const NO_PLACES: readonly Place[] = [];
const NO_COMMUNES: readonly Commune[] = [];

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

/** The place whose sheet is open. */
export function selectSelectedPlace(state: AppState): Place | undefined {
  return state.selection.kind === "place" ? selectPlaceById(state, state.selection.id) : undefined;
}

export function selectPlaceById(state: AppState, id: PlaceId): Place | undefined {
  return placeById(state, selectPlacesAndNeighbours(state)).get(id);
}

/**
 * Whether the question page answers from the file of a département: from a commune or a resort, unless that file failed to load. Otherwise it
 * computes the distances, as the list does.
 */
export function isAnsweredByFile({ view, origin, resources: { answers } }: AppState): boolean {
  const isInFile = origin === undefined || origin.kind === "commune" || origin.kind === "station";
  return view === "question" && isInFile && answers.status !== "failed";
}

/** The département whose answers the question page needs; undefined for none, and until the resort is known. */
export function selectAnswersDepartement(state: AppState): CodeDepartement | undefined {
  const { view, origin, resources } = state;
  if (view !== "question") return undefined;
  switch (origin?.kind) {
    case "commune":
      return departementOfCommune(origin.code)?.code;
    case "station":
      return readyValue(resources.resorts)?.resorts.find(({ id }) => id === origin.id)?.codeDepartement;
    default:
      return undefined;
  }
}

/** Whether no file can have the starting point: a commune outside the region, or a resort that is not in the list. */
export function startsNowhere(state: AppState): boolean {
  const isKnown = state.origin?.kind !== "station" || state.resources.resorts.status !== "loading";
  return isKnown && selectAnswersDepartement(state) === undefined;
}

/** Where the answers of the question page start from, as their file names it; undefined without one. */
export function selectAnswerStart({ view, origin, resources: { answers } }: AppState): AnswerStart | undefined {
  if (view !== "question" || answers.status !== "ready") return undefined;
  if (origin?.kind === "commune") return answers.value.starts.get(`commune:${origin.code}`);
  return origin?.kind === "station" ? answers.value.starts.get(`station:${origin.id}`) : undefined;
}

/** Whether the manifest lists answers without a car. */
export function selectHasTransit({ resources }: AppState): boolean {
  return readyValue(resources.manifest)?.files[RESOURCES.transit.file] !== undefined;
}

/** The kind of day on which round trips are asked for; beside an answer, once they are wanted, that of the question. */
export function selectTransitChoice({ view, transitDay, travelWanted }: AppState): TransitChoice {
  if (view !== "question") return transitDay;
  return travelWanted ? "jour" : "non";
}
