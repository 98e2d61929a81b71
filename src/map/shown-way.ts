import type { Map as MapLibreMap } from "maplibre-gl";
import type { CodeCommune } from "../domain/codes.ts";
import { countFilters, queryKey } from "../domain/filter/filters.ts";
import type { Position } from "../domain/geo/position.ts";
import type { StartingPoint } from "../domain/origin.ts";
import type { Place } from "../domain/place.ts";
import type { TerritoryOutlines } from "../domain/territory.ts";
import { selectAnsweredPlaces } from "../state/answer-selectors.ts";
import type { AppState, AppStore } from "../state/app-state.ts";
import { derive } from "../state/derive.ts";
import { selectVisibleNeighbours, selectVisiblePlaces } from "../state/list-selectors.ts";
import { selectOrigin, selectRankedPlaces } from "../state/nearest-selectors.ts";
import { selectDrawnOutlines } from "../state/seasonal-selectors.ts";
import { selectTripToSelected, selectWayToSelected } from "../state/travel-selectors.ts";
import { FIT, isAnyInSight, showGroup, showPositions } from "./camera.ts";
import { NO_FEATURES, positionsOfWay, toWayFeatures, type WayFeatures } from "./features.ts";
import { type Apply, whenChanged } from "./when-changed.ts";

/** Number of nearest places fitted with the starting point. */
const NEAREST_IN_SIGHT = 3;

const wayOnce = derive(toWayFeatures);
const communeOnce = derive(startingCommune);
const startOnce = derive((start: StartingPoint, isRanked: boolean) => ({ start, isRanked }));

/** The starting point, with the way to the place of the open sheet. */
export function shownWay(state: AppState): WayFeatures {
  const origin = selectOrigin(state);
  if (origin.status !== "ready") return NO_FEATURES;
  const code = state.origin?.kind === "commune" ? state.origin.code : undefined;
  const ground = communeOnce(state, selectDrawnOutlines(state), code);
  const trip = selectTripToSelected(state);
  // Without a road there is no line: a straight one would be wrong.
  const destination = trip !== undefined && Number.isFinite(trip.cost) ? trip.position : undefined;
  return wayOnce(state, origin.start, ground, selectWayToSelected(state), destination);
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

/** The outline of the commune. */
export function startingCommune(
  outlines: TerritoryOutlines | undefined,
  code: CodeCommune | undefined,
): TerritoryOutlines["communes"]["features"][number] | undefined {
  if (code === undefined) return undefined;
  return outlines?.communes.features.find(({ properties }) => properties.code === code);
}

/**
 * In « Trouver », fits the matching places when a filter changes: those near the starting point, or all of them without one. An area that
 * the person chose on the map stays while it contains a match. A link with filters but without a camera opens on the matching places, once
 * they are loaded.
 */
export function askedPlacesDrawer(map: MapLibreMap, store: AppStore): Apply<AppState> {
  const { camera, origin, selection } = store.getState();
  const looksElsewhere = camera !== undefined || origin !== undefined || selection.kind !== "none";
  /** Whether the camera was last set by fitting places, and not by the person. */
  let isFitted = !looksElsewhere;
  map.on("moveend", (event) => {
    isFitted = FIT in event;
  });
  let shown: string | undefined;
  return whenChanged(whatIsAsked, (asked) => {
    if (asked === undefined || asked === shown) return;
    const isOpening = shown === undefined;
    shown = asked;
    const state = store.getState();
    if (isOpening && (looksElsewhere || countFilters(state) === 0)) return;
    if (startToShow(state) !== undefined) return showGroup(map, aroundStart(state));
    const positions = selectVisiblePlaces(state).map(({ position }) => position);
    if (!isFitted && isAnyInSight(map, positions)) return;
    showPositions(map, positions, !isOpening);
  });
}

/** Undefined in other views, and until the places are loaded. */
function whatIsAsked(state: AppState): string | undefined {
  const isShown = state.view === "trouver" && state.resources.places.status !== "loading";
  return isShown ? queryKey(state) : undefined;
}
