import type { Map as MapLibreMap } from "maplibre-gl";
import { countFilters, queryKey } from "../domain/filter/filters.ts";
import type { AppState, AppStore } from "../state/app-state.ts";
import { selectVisiblePlaces } from "../state/list-selectors.ts";
import { FIT, isAnyInSight, showGroup, showPositions } from "./camera.ts";
import { aroundStart, startToShow } from "./shown-way.ts";
import { type Apply, whenChanged } from "./when-changed.ts";

/**
 * In « Trouver », fits the matching places when a filter changes: those near the starting point, or all of them without one. An area that
 * the person chose on the map stays while it contains a match. A link with filters but without a camera opens on the matching places, once
 * they are loaded.
 */
export function askedPlacesDrawer(map: MapLibreMap, store: AppStore): Apply {
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
