import type { Map as MapLibreMap } from "maplibre-gl";
import { countFilters, queryKey } from "../domain/filter/filters.ts";
import { isWithin, type Position } from "../domain/geo/position.ts";
import { readyValue } from "../domain/loadable.ts";
import type { StartingPoint } from "../domain/origin.ts";
import type { Place } from "../domain/place.ts";
import { selectAnsweredPlaces } from "../state/answer-selectors.ts";
import type { AppState, AppStore } from "../state/app-state.ts";
import { derive } from "../state/derive.ts";
import { selectFollowedSight, selectVisibleNeighbours, selectVisiblePlaces } from "../state/list-selectors.ts";
import { selectOrigin, selectRankedPlaces } from "../state/nearest-selectors.ts";
import { selectChosenResort } from "../state/seasonal-selectors.ts";
import { selectSelectedPlace } from "../state/selectors.ts";
import { FIT, isAnyInSight, showGroup, showLine, showPosition, showPositions } from "./camera.ts";
import { shownWay } from "./layers/route.ts";
import { type Apply, together, whenAny, whenChanged } from "./when-changed.ts";

/** Moves the camera to what the person chooses. A link with a camera wins at first; any later choice is fitted. */
export function followChoices(map: MapLibreMap, store: AppStore): Apply<AppState> {
  let isOpening = store.getState().camera !== undefined;
  const look = (state: AppState, position: Position | undefined) => {
    if (position !== undefined && !isOpening) showChosen(map, state, position);
  };
  const follow = together<AppState>([
    followFilters(map, store),
    whenAny(
      (state) => [selectSelectedPlace(state)],
      (state, [place]) => {
        // A way fits both its ends.
        if (place === undefined || shownWay(state)?.line !== undefined) return;
        const stops = place.stops.map(({ position }) => position).filter((position) => position !== undefined);
        if (stops.length === 0) look(state, place.position);
        else if (!isOpening) showGroup(map, [place.position, ...stops]);
      },
    ),
    whenAny(
      (state) => [startToShow(state)],
      (state, [start]) => {
        if (start !== undefined && !isOpening) showGroup(map, aroundStart(state));
      },
    ),
    // A starting point without a way is fitted with its nearest places.
    whenChanged(
      (state) => shownWay(state)?.line,
      (line) => line !== undefined && !isOpening && showLine(map, line),
    ),
    whenAny(
      (state) => [state.view === "saisonniers" ? selectChosenResort(state) : undefined],
      (state, [resort]) => look(state, resort?.position),
    ),
  ]);
  return (state) => {
    follow(state);
    isOpening = false;
  };
}

/** When the list is limited to the visible area, a place in that area does not move the map: the list would change. */
function showChosen(map: MapLibreMap, state: AppState, position: Position): void {
  const sight = selectFollowedSight(state);
  if (sight === undefined || !isWithin(sight.box, position)) showPosition(map, position);
}

const startOnce = derive((start: StartingPoint, isRanked: boolean) => ({ start, isRanked }));
const answerOnce = derive((start: StartingPoint, _: readonly Place[]) => ({ start }));

/**
 * In « Trouver », an object whose identity changes when another starting point must be fitted with its nearest places; beside an answer, with
 * the places that it names.
 */
export function startToShow(state: AppState): { readonly start: StartingPoint } | undefined {
  const origin = selectOrigin(state);
  if (origin.status !== "ready") return undefined;
  if (state.view === "question") return answerOnce(state, origin.value, selectAnsweredPlaces(state));
  if (state.view !== "trouver") return undefined;
  return startOnce(state, origin.value, selectRankedPlaces(state).status === "ready");
}

/** Number of nearest places fitted with the starting point. */
const NEAREST_IN_SIGHT = 3;

/** The starting point and its nearest places, once they are known. */
export function aroundStart(state: AppState): readonly Position[] {
  const origin = selectOrigin(state);
  if (origin.status !== "ready") return [];
  if (state.view === "question")
    return [origin.value.position, ...selectAnsweredPlaces(state).map(({ position }) => position)];
  const answering = new Set([...selectVisiblePlaces(state), ...selectVisibleNeighbours(state)]);
  const ranked = readyValue(selectRankedPlaces(state)) ?? [];
  const nearest = ranked.map(({ place }) => place).filter((place) => answering.has(place));
  return [origin.value.position, ...nearest.slice(0, NEAREST_IN_SIGHT).map(({ position }) => position)];
}

/**
 * In « Trouver », fits the matching places when a filter changes: those near the starting point, or all of them without one. An area that
 * the person chose on the map stays while it contains a match. A link with filters but without a camera opens on the matching places, once
 * they are loaded.
 */
function followFilters(map: MapLibreMap, store: AppStore): Apply<AppState> {
  const { camera, origin, selection } = store.getState();
  const looksElsewhere = camera !== undefined || origin !== undefined || selection.kind !== "none";
  /** Whether the camera was last set by fitting places, and not by the person. */
  let isFitted = !looksElsewhere;
  map.on("moveend", (event) => {
    isFitted = FIT in event;
  });
  let shown: string | undefined;
  return whenAny(
    (state) => [whatIsAsked(state)],
    (state, [asked]) => {
      if (asked === undefined || asked === shown) return;
      const isFirst = shown === undefined;
      shown = asked;
      if (isFirst && (looksElsewhere || countFilters(state) === 0)) return;
      if (startToShow(state) !== undefined) return showGroup(map, aroundStart(state));
      const positions = selectVisiblePlaces(state).map(({ position }) => position);
      if (!isFitted && isAnyInSight(map, positions)) return;
      showPositions(map, positions, !isFirst);
    },
  );
}

/** Undefined in other views, and until the places are loaded. */
function whatIsAsked(state: AppState): string | undefined {
  const isShown = state.view === "trouver" && state.resources.places.status !== "loading";
  return isShown ? queryKey(state) : undefined;
}
