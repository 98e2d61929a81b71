import type { CodeCommune } from "../domain/codes.ts";
import { nearestCosts } from "../domain/geo/nearest-index.ts";
import type { Position } from "../domain/geo/position.ts";
import { readyValue } from "../domain/loadable.ts";
import type { Roads } from "../domain/network/road-search.ts";
import type { Place } from "../domain/place.ts";
import { groupConventions, type SigningCommune } from "../domain/seasonal/conventions.ts";
import {
  type HousingConvention,
  isReceivingSpace,
  joinAccess,
  mayOpenInWinter,
  type Resort,
  type ResortAccess,
} from "../domain/seasonal/resorts.ts";
import { findHelpNear, type HelpNear, straightHelp } from "../domain/seasonal/seasonal-help.ts";
import type { Commune, TerritoryOutlines } from "../domain/territory.ts";
import { selectIsStraight, selectRoads, selectSeason } from "./access-selectors.ts";
import { selectAnsweredPlaces } from "./answer-selectors.ts";
import type { AppState } from "./app-state.ts";
import { ask } from "./ask.ts";
import { derive } from "./derive.ts";
import { selectVisibleNeighbours, selectVisiblePlaces } from "./list-selectors.ts";
import { selectOrigin } from "./nearest-selectors.ts";
import { selectCommunes, selectPlaces } from "./selectors.ts";

const NO_RESORTS: readonly Resort[] = [];
const NO_CONVENTIONS: readonly HousingConvention[] = [];

const NO_PLACES: readonly Place[] = [];
const seasonalPlaces = derive((places: readonly Place[]) =>
  places.filter(({ categories }) => categories.includes("espace-saisonnier")),
);
const spacesInWinter = derive((places: readonly Place[]) =>
  places.filter((place) => isReceivingSpace(place) && mayOpenInWinter(place)),
);
const nearestSpaces = ask(({ nearest }: Roads, resorts: readonly Resort[], spaces: readonly Place[]) =>
  nearest("hiver", positionsOf(spaces), positionsOf(resorts)),
);
const accessByRoad = derive(joinAccess<Resort>);
const straightAccess = derive((resorts: readonly Resort[], spaces: readonly Place[]) =>
  joinAccess(resorts, spaces, nearestCosts(resorts, spaces)),
);
const conventionsByCommune = derive(groupConventions);
const kmToPlaces = ask(({ costs }: Roads, from: Position, places: readonly Place[]) =>
  costs(from, positionsOf(places)),
);
const helpByRoad = derive(findHelpNear);
const helpStraight = derive(straightHelp);
const withPlace = derive((places: readonly Place[], other: Place | undefined) =>
  other === undefined || places.includes(other) ? places : [...places, other],
);

export function selectResorts(state: AppState): readonly Resort[] {
  return readyValue(state.resources.resorts)?.resorts ?? NO_RESORTS;
}

/** Communes known to have signed a convention on seasonal housing, by name. */
export function selectSigningCommunes(state: AppState): readonly SigningCommune[] {
  return conventionsByCommune(state, readyValue(state.resources.resorts)?.conventions ?? NO_CONVENTIONS);
}

/**
 * Each resort with its nearest Espace saisonnier by road in winter; undefined until resorts, places and network are
 * loaded. When the network failed to load: great circles.
 */
export function selectResortAccess(state: AppState): readonly ResortAccess<Resort>[] | undefined {
  const { resorts, places, roads } = state.resources;
  if (resorts.status !== "ready" || places.status !== "ready") return undefined;
  const spaces = spacesInWinter(state, selectPlaces(state));
  if (roads.status === "failed") return straightAccess(state, resorts.value.resorts, spaces);
  const costs =
    roads.status === "ready" && readyValue(nearestSpaces(state, roads.value, resorts.value.resorts, spaces));
  return costs ? accessByRoad(state, resorts.value.resorts, spaces, costs) : undefined;
}

function positionsOf(all: readonly { readonly position: Position }[]): readonly Position[] {
  return all.map(({ position }) => position);
}

/** The resort chosen as starting point; undefined for another starting point or none. */
export function selectChosenResort(state: AppState): Resort | undefined {
  const { origin } = state;
  if (origin?.kind !== "station") return undefined;
  return selectResorts(state).find(({ id }) => id === origin.id);
}

/** Places that help seasonal workers around the starting point, whatever the filters; undefined without one, and until the files are loaded. */
export function selectSeasonalHelp(state: AppState): HelpNear | undefined {
  const origin = selectOrigin(state);
  if (origin.status !== "ready" || state.resources.places.status !== "ready") return undefined;
  const { position } = origin.value;
  const places = selectPlaces(state);
  if (selectIsStraight(state)) return helpStraight(state, places, position);
  const roads = selectRoads(state);
  const km = roads && readyValue(kmToPlaces(state, roads, position, places));
  return km && helpByRoad(state, places, km[selectSeason(state)]);
}

/**
 * The places on the map. « Trouver »: those that match the filters. « Saisonniers »: every Espace
 * saisonnier, housing services and areas included, and the named France services.
 */
export function selectPlacesOnMap(state: AppState): readonly Place[] {
  if (state.view === "question") return selectAnsweredPlaces(state);
  if (state.view !== "saisonniers") return selectVisiblePlaces(state);
  return withPlace(state, seasonalPlaces(state, selectPlaces(state)), selectSeasonalHelp(state)?.franceServices?.place);
}

/** The neighbouring places on the map; none in « Saisonniers » and on the question page. */
export function selectNeighboursOnMap(state: AppState): readonly Place[] {
  const { view } = state;
  if (view === "saisonniers" || view === "question") return NO_PLACES;
  return selectVisibleNeighbours(state);
}

const namesByCode = derive((communes: readonly Commune[]) => new Map(communes.map(({ code, name }) => [code, name])));

/** Undefined until the communes are loaded. */
export function selectCommuneName(state: AppState, code: CodeCommune): string | undefined {
  return namesByCode(state, selectCommunes(state)).get(code);
}

/** The outlines that the map draws: finer where it has come near. Undefined until they are loaded. */
export function selectDrawnOutlines({ finerOutlines, resources }: AppState): TerritoryOutlines | undefined {
  return finerOutlines ?? readyValue(resources.outlines);
}
