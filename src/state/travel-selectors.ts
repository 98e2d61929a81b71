import type { CodeDepartement } from "../domain/codes.ts";
import type { Position } from "../domain/geo/position.ts";
import { readyValue } from "../domain/loadable.ts";
import {
  nearestStationByRoad,
  type RailStation,
  type RailStations,
  type StationOnFoot,
  stationsInReach,
  walkFromStation,
} from "../domain/nearest/nearest-rail-station.ts";
import type { Attach } from "../domain/network/attach-position.ts";
import { type Season, WALKABLE_MIN } from "../domain/network/conditions.ts";
import { findWay, type Way } from "../domain/network/find-way.ts";
import type { LoadedRoads, WalkingMinutes } from "../domain/network/road-search.ts";
import type { Destination } from "../domain/opening-hours/opening-state.ts";
import type { StartingPoint } from "../domain/origin.ts";
import type { Place } from "../domain/place.ts";
import type { TransitAnswers, TransitQuestion, TripsFrom } from "../domain/transit/transit-answers.ts";
import { selectAttach, selectDrawnRoads, selectRoadsIn, selectSeason } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";
import { selectAskedMoment, selectOrigin, selectRankOf } from "./nearest-selectors.ts";
import { selectCommunes, selectPlacesAndNeighbours, selectSelectedPlace, selectTransitChoice } from "./selectors.ts";

/** Trip from the origin to the place of the open sheet. */
export interface Trip {
  readonly start: StartingPoint;
  readonly place: Place;
  /** The cheapest of the place itself and its stops. */
  readonly destination: Destination;
  readonly position: Position;
  /** In km; Infinity without a way. */
  readonly cost: number;
}

const chosenTrip = derive(
  (start: StartingPoint, place: Place, destination: Destination, cost: number): Trip | undefined => {
    const position = destination === "place" ? place.position : place.stops[destination]?.position;
    return position && { start, place, destination, position, cost };
  },
);
const chosenWay = derive(findWay);

/**
 * The trip from the origin to the place of the open sheet. Undefined until the cost is known, and for a stop without a position.
 */
export function selectTripToSelected(state: AppState): Trip | undefined {
  const origin = selectOrigin(state);
  const place = selectSelectedPlace(state);
  if (origin.status !== "ready" || place === undefined) return undefined;
  const rank = selectRankOf(state, place);
  return rank && chosenTrip(state, origin.start, place, rank.destination, rank.cost);
}

/** The way of that trip along the roads; undefined for straight lines and without a way. */
export function selectWayToSelected(state: AppState): Way | undefined {
  const trip = selectTripToSelected(state);
  // Before the roads, which take long to open.
  if (trip === undefined) return undefined;
  const roads = selectDrawnRoads(state);
  const attach = selectAttach(state);
  if (roads === undefined || attach === undefined) return undefined;
  return chosenWay(state, roads, attach, trip.start.position, trip.position);
}

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
  const roads = selectRoadsIn(state, selectSeason(state));
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

const walkingOn = derive(({ network, search }: LoadedRoads, attach: Attach, season: Season) =>
  search.createWalkingMinutes(network, attach, season, WALKABLE_MIN),
);

/** Minutes on foot of ways of at most half an hour; undefined until the roads are loaded. The first call opens the network on foot. */
export function selectWalkingMinutes(state: AppState): WalkingMinutes | undefined {
  const roads = readyValue(state.resources.roads);
  const attach = selectAttach(state);
  return roads && attach && walkingOn(state, roads, attach, selectSeason(state));
}

const tripsFrom = derive(
  (
    { tripsFrom: find }: TransitAnswers,
    start: TransitQuestion["start"],
    communes: TransitQuestion["communes"],
    places: TransitQuestion["places"],
    walk: TransitQuestion["walk"],
    choice: TransitQuestion["choice"],
    date: string,
  ) => find({ start, communes, places, walk, choice, date }),
);

/** Round trips from the starting point on the chosen day; undefined where none are asked for, and until their files are loaded. */
export function selectTripsFrom(state: AppState): TripsFrom | undefined {
  const { resources } = state;
  const choice = selectTransitChoice(state);
  const transit = readyValue(resources.transit);
  if (choice === "non" || transit === undefined) return undefined;
  const origin = selectOrigin(state);
  const date = selectAskedMoment(state)?.date ?? state.now?.date;
  if (origin.status !== "ready" || date === undefined) return undefined;
  const places = selectPlacesAndNeighbours(state);
  return tripsFrom(
    state,
    transit,
    origin.start,
    selectCommunes(state),
    places,
    selectWalkingMinutes(state),
    choice,
    date,
  );
}
