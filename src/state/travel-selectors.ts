import type { CodeDepartement } from "../domain/codes.ts";
import { greatCircleDistanceKm, type Position } from "../domain/geo/position.ts";
import { readyValue } from "../domain/loadable.ts";
import {
  nearestStation,
  type RailStation,
  type RailStations,
  type StationOnFoot,
  stationOnFoot,
  stationsInReach,
} from "../domain/nearest/nearest-rail-station.ts";
import type { Route } from "../domain/network/find-route.ts";
import type { Roads, WalkingMinutes } from "../domain/network/road-search.ts";
import type { Destination } from "../domain/opening-hours/opening-state.ts";
import type { StartingPoint } from "../domain/origin.ts";
import type { Place } from "../domain/place.ts";
import { WALKABLE_KM } from "../domain/transit/near-stops.ts";
import type { TransitAnswers, TransitQuestion, TripsFrom } from "../domain/transit/transit-answers.ts";
import { selectRoads, selectSeason } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { ask } from "./ask.ts";
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
const routeOf = ask(({ route }: Roads, ...question: Parameters<Roads["route"]>) => route(...question));
const drawnRouteOf = ask(({ drawnRoute }: Roads, ...question: Parameters<Roads["route"]>) => drawnRoute(...question));

/**
 * The trip from the origin to the place of the open sheet. Undefined until the cost is known, and for a stop without a position.
 */
export function selectTripToSelected(state: AppState): Trip | undefined {
  const origin = selectOrigin(state);
  const place = selectSelectedPlace(state);
  if (origin.status !== "ready" || place === undefined) return undefined;
  const rank = selectRankOf(state, place);
  return rank && chosenTrip(state, origin.value, place, rank.destination, rank.cost);
}

/** The way of that trip along the roads; undefined for straight lines and without a way. */
export function selectRouteToSelected(state: AppState): Route | undefined {
  return routeToSelected(state, routeOf);
}

/** The same along the roads as they are drawn, once these are loaded. */
export function selectDrawnRoute(state: AppState): Route | undefined {
  return routeToSelected(state, drawnRouteOf) ?? selectRouteToSelected(state);
}

function routeToSelected(state: AppState, find: typeof routeOf): Route | undefined {
  const trip = selectTripToSelected(state);
  const roads = selectRoads(state);
  if (trip === undefined || roads === undefined) return undefined;
  return readyValue(find(state, roads, selectSeason(state), trip.start.position, trip.position));
}

const NO_STATIONS: RailStations = { stations: [], missingLines: [] };

const inReach = derive(stationsInReach);
const onFoot = derive(stationOnFoot);
const byRoad = derive(nearestStation);
const positionsInReach = derive(positionsOf);
const positionsOfAll = derive(positionsOf);
const kmToStations = ask(({ costs }: Roads, ...question: Parameters<Roads["costs"]>) => costs(...question));
const minutesFromStations = ask(({ walk }: Roads, ...question: Parameters<Roads["walk"]>) => walk(...question));
const minutesOfWalks = ask(({ walk }: Roads, ...question: Parameters<Roads["walk"]>) => walk(...question));

function positionsOf(all: readonly { readonly position: Position }[]): readonly Position[] {
  return all.map(({ position }) => position);
}

/** The railway stations; empty until they are loaded. */
export function selectRailStations({ resources }: AppState): readonly RailStation[] {
  return (readyValue(resources.railStations) ?? NO_STATIONS).stations;
}

/**
 * The railway station within a walk of a place. Undefined without such a station, until stations and roads are loaded, and for an itinerant
 * place or one whose position is only the town hall of its commune.
 */
export function selectStationOnFoot(state: AppState, place: Place): StationOnFoot | undefined {
  const isKnown = place.precision !== "commune" && place.format !== "itinerant";
  const roads = selectRoads(state);
  if (roads === undefined || !isKnown) return undefined;
  const near = inReach(state, selectRailStations(state), place.position);
  if (near.length === 0) return undefined;
  const positions = positionsInReach(state, near);
  const minutes = readyValue(minutesFromStations(state, roads, selectSeason(state), place.position, positions));
  return minutes && onFoot(state, near, minutes, place.position);
}

/** The railway station nearest to the starting point by road, in km; undefined without a starting point, and until the roads are loaded. */
export function selectStationOfOrigin(state: AppState): ReturnType<typeof nearestStation> {
  const origin = selectOrigin(state);
  const roads = selectRoads(state);
  if (origin.status !== "ready" || roads === undefined) return undefined;
  const stations = selectRailStations(state);
  const km = readyValue(kmToStations(state, roads, origin.value.position, positionsOfAll(state, stations)));
  return km && byRoad(state, stations, km[selectSeason(state)]);
}

/** The railway lines of a département whose stations are missing in the table. */
export function selectMissingLines(state: AppState, departement: CodeDepartement): readonly string[] {
  return missingIn(state, readyValue(state.resources.railStations) ?? NO_STATIONS, departement);
}

const missingIn = derive(({ missingLines }: RailStations, departement: CodeDepartement): readonly string[] =>
  missingLines.flatMap(({ name, departements }) => (departements.includes(departement) ? [name] : [])),
);

/** The positions of places and stops to which a walk from a position may be short enough. */
const walkable = derive((from: Position, places: readonly Place[]) =>
  places
    .flatMap(({ position, stops }) => [position, ...stops.map((stop) => stop.position)])
    .filter((position) => position !== undefined)
    .filter((position) => greatCircleDistanceKm(from, position) <= WALKABLE_KM),
);
const walksTo = derive((positions: readonly Position[], minutes: Float64Array): WalkingMinutes => {
  const known = new Map(positions.map((position, rank) => [position, minutes[rank]]));
  return (_, others) => Float64Array.from(others, (position) => known.get(position) ?? Number.POSITIVE_INFINITY);
});

/** Minutes on foot from a starting point to places and stops, up to half an hour; undefined until they are computed. */
function selectWalks(state: AppState, from: Position): WalkingMinutes | undefined {
  const roads = selectRoads(state);
  if (roads === undefined) return undefined;
  const positions = walkable(state, from, selectPlacesAndNeighbours(state));
  const minutes = readyValue(minutesOfWalks(state, roads, selectSeason(state), from, positions));
  return minutes && walksTo(state, positions, minutes);
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
    origin.value,
    selectCommunes(state),
    places,
    selectWalks(state, origin.value.position),
    choice,
    date,
  );
}
