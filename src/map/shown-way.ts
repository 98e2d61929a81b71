import type { BaseMap } from "../domain/base-map.ts";
import type { CodeCommune } from "../domain/codes.ts";
import type { Position } from "../domain/geo/position.ts";
import { followLines } from "../domain/geo/project-on-line.ts";
import { readyValue } from "../domain/loadable.ts";
import type { Way } from "../domain/network/find-way.ts";
import type { StartingPoint } from "../domain/origin.ts";
import type { Place } from "../domain/place.ts";
import type { TerritoryOutlines } from "../domain/territory.ts";
import { selectAnsweredPlaces } from "../state/answer-selectors.ts";
import type { AppState } from "../state/app-state.ts";
import { derive } from "../state/derive.ts";
import { selectVisibleNeighbours, selectVisiblePlaces } from "../state/list-selectors.ts";
import { selectOrigin, selectRankedPlaces } from "../state/nearest-selectors.ts";
import { selectDrawnOutlines } from "../state/seasonal-selectors.ts";
import { selectTripToSelected, selectWayToSelected } from "../state/travel-selectors.ts";
import { NO_WAY, positionsOfWay, toWayFeatures, type WayFeatures } from "./way-features.ts";

/** Number of nearest places fitted with the starting point. */
const NEAREST_IN_SIGHT = 3;

/** Greatest distance between a drawn road and the straight line: between the vertices shared with the network the map draws a curve. */
const DRAWN_ROAD_REACH_KM = 0.8;

const wayOnce = derive(toWayFeatures);
const followOnce = derive(followRoads);
const communeOnce = derive(startingCommune);
const startOnce = derive((start: StartingPoint, isRanked: boolean) => ({ start, isRanked }));

/** The starting point, with the way to the place of the open sheet. */
export function shownWay(state: AppState): WayFeatures {
  const origin = selectOrigin(state);
  if (origin.status !== "ready") return NO_WAY;
  const code = state.origin?.kind === "commune" ? state.origin.code : undefined;
  const ground = communeOnce(state, selectDrawnOutlines(state), code);
  const trip = selectTripToSelected(state);
  // Without a road there is no line: a straight one would be wrong.
  const destination = trip !== undefined && Number.isFinite(trip.cost) ? trip.position : undefined;
  return wayOnce(state, origin.start, ground, drawnWay(state, selectWayToSelected(state)), destination);
}

/** Whether there is a way, and not only a starting point. */
export function isWay(state: AppState): boolean {
  return positionsOfWay(shownWay(state)).length > 1;
}

const answerOnce = derive((start: StartingPoint, _: readonly Place[]) => ({ start }));

/**
 * In « Trouver », an object whose identity changes when another starting point must be fitted with its nearest places; beside an answer, with
 * the places that it names.
 */
export function startToShow(state: AppState): { readonly start: StartingPoint } | undefined {
  const origin = selectOrigin(state);
  if (origin.status !== "ready") return undefined;
  if (state.view === "question") return answerOnce(state, origin.start, selectAnsweredPlaces(state));
  if (state.view !== "trouver") return undefined;
  return startOnce(state, origin.start, selectRankedPlaces(state)?.status === "ranked");
}

/** The starting point and its nearest places, once they are known. */
export function aroundStart(state: AppState): readonly Position[] {
  const origin = selectOrigin(state);
  if (origin.status !== "ready") return [];
  if (state.view === "question")
    return [origin.start.position, ...selectAnsweredPlaces(state).map(({ position }) => position)];
  const ranking = selectRankedPlaces(state);
  const answering = new Set([...selectVisiblePlaces(state), ...selectVisibleNeighbours(state)]);
  const ranked = ranking?.status === "ranked" ? ranking.places : [];
  const nearest = ranked.map(({ place }) => place).filter((place) => answering.has(place));
  return [origin.start.position, ...nearest.slice(0, NEAREST_IN_SIGHT).map(({ position }) => position)];
}

/** The way along the drawn course of the roads. */
function followRoads(way: Way | undefined, roads: BaseMap["roads"] | undefined): Way | undefined {
  if (way === undefined || roads === undefined) return way;
  const lines = roads.features.flatMap(({ geometry }) =>
    geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates,
  ) as [number, number][][];
  return { ...way, line: followLines(way.line, lines, DRAWN_ROAD_REACH_KM) };
}

function drawnWay(state: AppState, way: Way | undefined): Way | undefined {
  return followOnce(state, way, readyValue(state.resources.baseMap)?.roads);
}

/** The outline of the commune. */
export function startingCommune(
  outlines: TerritoryOutlines | undefined,
  code: CodeCommune | undefined,
): TerritoryOutlines["communes"]["features"][number] | undefined {
  if (code === undefined) return undefined;
  return outlines?.communes.features.find(({ properties }) => properties.code === code);
}
