import type { CodeCommune } from "../domain/codes.ts";
import { readyValue } from "../domain/loadable.ts";
import type { StartingPoint } from "../domain/origin.ts";
import type { TerritoryOutlines } from "../domain/outlines.ts";
import type { Position } from "../geo/position.ts";
import type { AppState } from "../state/app-state.ts";
import { selectVisibleNeighbours, selectVisiblePoints } from "../state/list-selectors.ts";
import { memoiseLast } from "../state/memoise.ts";
import { selectOrigin, selectRankedPlaces } from "../state/nearest-selectors.ts";
import { selectSelectedCommune } from "../state/selectors.ts";
import { selectTripToSelected, selectWayToSelected } from "../state/trip-selectors.ts";
import { selectNearestPlace, selectWay } from "../state/way-selectors.ts";
import { NO_WAY, positionsOfWay, toWayFeatures, type WayFeatures } from "./way-features.ts";

/** So many of the nearest places come into sight with the starting point. */
const NEAREST_IN_SIGHT = 3;

const wayOnce = memoiseLast(toWayFeatures);
const outlineOnce = memoiseLast((outlines: TerritoryOutlines | undefined, code: CodeCommune | undefined) =>
  outlines?.communes.features.find(({ properties }) => properties.code === code),
);
const startOnce = memoiseLast((start: StartingPoint, isRanked: boolean) => ({ start, isRanked }));

/**
 * In « Territoires » the chosen commune with the way to its nearest place; elsewhere the starting point, with the way to the
 * place whose sheet is open.
 */
export function shownWay(state: AppState): WayFeatures {
  return state.view === "territoires" ? wayOfCommune(state) : wayOfTrip(state);
}

/** Whether there is a way to show, and not a starting point alone. */
export function isWay(state: AppState): boolean {
  return positionsOfWay(shownWay(state)).length > 1;
}

/** In « Trouver », what changes when another starting point, and those places that are near it, must come into sight. */
export function startToShow(state: AppState): { readonly start: StartingPoint } | undefined {
  const origin = selectOrigin(state);
  if (state.view !== "trouver" || origin.status !== "ready") return undefined;
  return startOnce(origin.start, selectRankedPlaces(state)?.status === "ranked");
}

/** The starting point and the places nearest to it, once they are known. */
export function aroundStart(state: AppState): readonly Position[] {
  const origin = selectOrigin(state);
  if (origin.status !== "ready") return [];
  const ranking = selectRankedPlaces(state);
  const answering = new Set([...selectVisiblePoints(state), ...selectVisibleNeighbours(state)]);
  const ranked = ranking?.status === "ranked" ? ranking.places : [];
  const nearest = ranked.map(({ point }) => point).filter((point) => answering.has(point));
  return [origin.start.position, ...nearest.slice(0, NEAREST_IN_SIGHT).map(({ position }) => position)];
}

function wayOfCommune(state: AppState): WayFeatures {
  const commune = selectSelectedCommune(state);
  if (commune === undefined) return NO_WAY;
  const outline = outlineOnce(readyValue(state.resources.territories), commune.code);
  return wayOnce(commune, outline, selectWay(state), selectNearestPlace(state)?.serving.position);
}

function wayOfTrip(state: AppState): WayFeatures {
  const origin = selectOrigin(state);
  if (origin.status !== "ready") return NO_WAY;
  const code = state.origin?.kind === "commune" ? state.origin.code : undefined;
  const outline = outlineOnce(readyValue(state.resources.territories), code);
  const trip = selectTripToSelected(state);
  // Where no road leads there is no line either: a straight one would be a lie.
  const destination = trip !== undefined && Number.isFinite(trip.cost) ? trip.position : undefined;
  return wayOnce(origin.start, outline, selectWayToSelected(state), destination);
}
