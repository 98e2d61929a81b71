import type { CodeDepartement } from "../domain/codes.ts";
import { readyValue } from "../domain/loadable.ts";
import {
  nearestStationByRoad,
  type RailStation,
  type RailStations,
  type StationOnFoot,
  stationsInReach,
  walkFromStation,
} from "../domain/nearest/nearest-rail-station.ts";
import type { Place } from "../domain/place.ts";
import { selectAttach, selectOpenRoadsIn, selectSeason } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";
import { selectOrigin } from "./nearest-selectors.ts";
import { selectWalkingMinutes } from "./walking-selectors.ts";

const NO_STATIONS: RailStations = { stations: [], missingLines: [] };

const inReach = derive(stationsInReach);
const onFoot = derive(walkFromStation);
const byRoad = derive(nearestStationByRoad);

/** The railway stations; empty until they are loaded. */
export function selectRailStations({ resources }: AppState): readonly RailStation[] {
  return (readyValue(resources.railStations) ?? NO_STATIONS).stations;
}

/**
 * The railway station within a walk of a place. Undefined without such a station, until stations and roads are loaded, and for an itinerant
 * place or one whose position is only the seat of its commune.
 */
export function selectStationOnFoot(state: AppState, place: Place): StationOnFoot | undefined {
  const isKnown = place.precision !== "commune" && place.format !== "itinerant";
  if (state.resources.roads.status !== "ready" || !isKnown) return undefined;
  const near = inReach(state, selectRailStations(state), place.position);
  // Opening the network on foot takes longer than opening a sheet.
  if (near.length === 0) return undefined;
  const walking = selectWalkingMinutes(state);
  return walking && onFoot(state, walking, near, place.position);
}

/** The railway station nearest to the starting point by road, in km; undefined without a starting point, and until the roads are loaded. */
export function selectStationOfOrigin(state: AppState): ReturnType<typeof nearestStationByRoad> {
  const origin = selectOrigin(state);
  const roads = selectOpenRoadsIn(state, selectSeason(state), "km");
  const attach = selectAttach(state);
  if (origin.status !== "ready" || roads === undefined || attach === undefined) return undefined;
  return byRoad(state, roads, attach, selectRailStations(state), origin.start.position);
}

/** The railway lines of a département whose stations are missing in the table. */
export function selectMissingLines(state: AppState, departement: CodeDepartement): readonly string[] {
  return missingIn(state, readyValue(state.resources.railStations) ?? NO_STATIONS, departement);
}

const missingIn = derive(({ missingLines }: RailStations, departement: CodeDepartement): readonly string[] =>
  missingLines.flatMap(({ name, departements }) => (departements.includes(departement) ? [name] : [])),
);
