import type { CodeCommune } from "../domain/codes.ts";
import { nearestCosts } from "../domain/geo/nearest-index.ts";
import type { Position } from "../domain/geo/position.ts";
import { readyValue } from "../domain/loadable.ts";
import type { Attach } from "../domain/network/attach-position.ts";
import { metricOf, type Season } from "../domain/network/conditions.ts";
import { nearestRoadCosts } from "../domain/network/road-costs.ts";
import type { OpenRoads } from "../domain/network/shortest-paths.ts";
import type { Place } from "../domain/place.ts";
import { groupConventions, type SigningCommune } from "../domain/seasonal/convention-life.ts";
import {
  type GroupOfResorts,
  groupResortsWithoutSpace,
  type HousingConvention,
  isReceivingSpace,
  joinAccess,
  mayOpenInWinter,
  type Resort,
  type ResortAccess,
} from "../domain/seasonal/resorts.ts";
import {
  findSeasonalHelp,
  type RoadsOfHelp,
  type SeasonalHelp,
  straightHelp,
} from "../domain/seasonal/seasonal-help.ts";
import type { Commune, TerritoryOutlines } from "../domain/territory.ts";
import { selectAccessModel, selectAttach, selectOpenRoadsIn } from "./access-selectors.ts";
import { selectAnsweredPlaces } from "./answer-selectors.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";
import { selectVisibleNeighbours, selectVisiblePlaces } from "./list-selectors.ts";
import { selectOrigin } from "./nearest-selectors.ts";
import { selectCommunes, selectPlaces } from "./selectors.ts";

const NO_RESORTS: readonly Resort[] = [];
const NO_CONVENTIONS: readonly HousingConvention[] = [];

/** Resorts with their access, for the map and the overview of « Saisonniers ». */
export interface ResortPicture {
  readonly access: readonly ResortAccess<Resort>[];
  readonly withoutSpace: readonly GroupOfResorts<Resort>[];
  /** Whether distances are great circles, because the road network failed to load. */
  readonly isStraight: boolean;
}

const NO_PLACES: readonly Place[] = [];
const seasonalPlaces = derive((places: readonly Place[]) =>
  places.filter(({ categories }) => categories.includes("espace-saisonnier")),
);
const spacesOfWelcome = derive((places: readonly Place[]) => places.filter(isReceivingSpace));
const spacesInWinter = derive((spaces: readonly Place[]) => spaces.filter(mayOpenInWinter));
const pictureByRoad = derive(
  (roads: OpenRoads, attach: Attach, resorts: readonly Resort[], spaces: readonly Place[]) => {
    const positionsOf = (all: readonly { readonly position: Position }[]) => all.map(({ position }) => position);
    const costs = nearestRoadCosts(roads, attach, positionsOf(spaces), positionsOf(resorts));
    return toPicture(joinAccess(resorts, spaces, costs), false);
  },
);
const straightPicture = derive((resorts: readonly Resort[], spaces: readonly Place[]) =>
  toPicture(joinAccess(resorts, spaces, nearestCosts(resorts, spaces)), true),
);
const conventionsByCommune = derive(groupConventions);
const roadsOfHelp = derive(
  (
    season: Season,
    ete: OpenRoads,
    hiver: OpenRoads,
    eteKm: OpenRoads,
    hiverKm: OpenRoads,
    attach: Attach,
  ): RoadsOfHelp => ({ season, bySeason: { ete, hiver }, kmBySeason: { ete: eteKm, hiver: hiverKm }, attach }),
);
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

/** The Espaces saisonniers that receive people, whatever the filters. */
export function selectSpacesOfWelcome(state: AppState): readonly Place[] {
  return spacesOfWelcome(state, selectPlaces(state));
}

/**
 * Each resort with its nearest Espace saisonnier by road in winter; undefined until resorts, places and network are
 * loaded. When the network failed to load: great circles, with `isStraight`.
 */
export function selectResortPicture(state: AppState): ResortPicture | undefined {
  const { resorts, places, roads } = state.resources;
  if (resorts.status !== "ready" || places.status !== "ready") return undefined;
  const spaces = spacesInWinter(state, selectSpacesOfWelcome(state));
  if (roads.status === "failed") return straightPicture(state, resorts.value.resorts, spaces);
  const open = selectOpenRoadsIn(state, "hiver", "km");
  const attach = selectAttach(state);
  return open && attach && pictureByRoad(state, open, attach, resorts.value.resorts, spaces);
}

/** The resort chosen as starting point; undefined for another starting point or none. */
export function selectChosenResort(state: AppState): Resort | undefined {
  const { origin } = state;
  if (origin?.kind !== "station") return undefined;
  return selectResorts(state).find(({ id }) => id === origin.id);
}

/** Places that help seasonal workers around the starting point, whatever the filters; undefined without one, and until the files are loaded. */
export function selectSeasonalHelp(state: AppState): SeasonalHelp | undefined {
  const origin = selectOrigin(state);
  if (origin.status !== "ready" || state.resources.places.status !== "ready") return undefined;
  const model = selectAccessModel(state);
  const { position } = origin.start;
  if (model.kind === "droite") return helpStraight(state, selectPlaces(state), position);
  const metric = metricOf(model);
  const ete = selectOpenRoadsIn(state, "ete", metric);
  const hiver = selectOpenRoadsIn(state, "hiver", metric);
  const eteKm = selectOpenRoadsIn(state, "ete", "km");
  const hiverKm = selectOpenRoadsIn(state, "hiver", "km");
  const attach = selectAttach(state);
  if (!(ete && hiver && eteKm && hiverKm && attach)) return undefined;
  const roads = roadsOfHelp(state, model.season, ete, hiver, eteKm, hiverKm, attach);
  return helpByRoad(state, selectPlaces(state), position, roads);
}

/**
 * The places on the map. « Trouver »: those that match the filters. « Saisonniers »: every Espace
 * saisonnier, housing services and areas included, and the named France services.
 */
export function selectPlacesOnMap(state: AppState): readonly Place[] {
  if (state.view === "question") return selectAnsweredPlaces(state);
  if (state.view !== "saisonniers") return selectVisiblePlaces(state);
  return withPlace(
    state,
    seasonalPlaces(state, selectPlaces(state)),
    selectSeasonalHelp(state)?.near.franceServices?.place,
  );
}

/** The neighbouring places on the map; none in « Saisonniers » and on the question page. */
export function selectNeighboursOnMap(state: AppState): readonly Place[] {
  const { view } = state;
  if (view === "saisonniers" || view === "question") return NO_PLACES;
  return selectVisibleNeighbours(state);
}

function toPicture(access: readonly ResortAccess<Resort>[], isStraight: boolean): ResortPicture {
  return { access, withoutSpace: groupResortsWithoutSpace(access), isStraight };
}

const namesByCode = derive((communes: readonly Commune[]) => new Map(communes.map(({ code, name }) => [code, name])));

/** Undefined until the communes are loaded. */
export function selectCommuneName(state: AppState, code: CodeCommune): string | undefined {
  return namesByCode(state, selectCommunes(state)).get(code);
}

/** The outlines that the map draws: finer where it has come near. Undefined until they are loaded. */
export function selectDrawnOutlines({ finerOutlines, resources }: AppState): TerritoryOutlines | undefined {
  return finerOutlines ?? readyValue(resources.territories);
}
