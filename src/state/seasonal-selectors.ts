import type { CodeCommune } from "../domain/codes.ts";
import { nearestCosts } from "../domain/geo/nearest-index.ts";
import type { Position } from "../domain/geo/position.ts";
import { readyValue } from "../domain/loadable.ts";
import type { Attach } from "../domain/network/attach-position.ts";
import { nearestRoadCosts } from "../domain/network/road-costs.ts";
import type { OpenRoads } from "../domain/network/shortest-paths.ts";
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
import { findSeasonalHelp, type HelpNear, type RoadsOfHelp, straightHelp } from "../domain/seasonal/seasonal-help.ts";
import type { Commune, TerritoryOutlines } from "../domain/territory.ts";
import { selectAttach, selectIsStraight, selectRoadsIn, selectSeason } from "./access-selectors.ts";
import { selectAnsweredPlaces } from "./answer-selectors.ts";
import type { AppState } from "./app-state.ts";
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
const accessByRoad = derive(
  (roads: OpenRoads, attach: Attach, resorts: readonly Resort[], spaces: readonly Place[]) => {
    const positionsOf = (all: readonly { readonly position: Position }[]) => all.map(({ position }) => position);
    const costs = nearestRoadCosts(roads, attach, positionsOf(spaces), positionsOf(resorts));
    return joinAccess(resorts, spaces, costs);
  },
);
const straightAccess = derive((resorts: readonly Resort[], spaces: readonly Place[]) =>
  joinAccess(resorts, spaces, nearestCosts(resorts, spaces)),
);
const conventionsByCommune = derive(groupConventions);
const roadsOfHelp = derive((roads: OpenRoads, attach: Attach): RoadsOfHelp => ({ roads, attach }));
const helpByRoad = derive(findSeasonalHelp);
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
  const open = selectRoadsIn(state, "hiver");
  const attach = selectAttach(state);
  return open && attach && accessByRoad(state, open, attach, resorts.value.resorts, spaces);
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
  const { position } = origin.start;
  if (selectIsStraight(state)) return helpStraight(state, selectPlaces(state), position);
  const open = selectRoadsIn(state, selectSeason(state));
  const attach = selectAttach(state);
  if (!(open && attach)) return undefined;
  const roads = roadsOfHelp(state, open, attach);
  return helpByRoad(state, selectPlaces(state), position, roads);
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
