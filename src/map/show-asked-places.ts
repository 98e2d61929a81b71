import type { Map as MapLibreMap } from "maplibre-gl";
import { countAsked, queryKey } from "../domain/filter/place-query.ts";
import type { AppState } from "../state/app-state.ts";
import { selectVisiblePoints } from "../state/list-selectors.ts";
import type { AppStore } from "../state/store.ts";
import { FIT, isAnyInSight, showGroup, showPositions } from "./camera.ts";
import { aroundStart, startToShow } from "./shown-way.ts";
import { type Apply, whenChanged } from "./when-changed.ts";

/**
 * In « Trouver », brings the places that answer into sight when a filter is set or lifted: those near the starting point, or all of
 * them where there is none. A zone that the person chose on the map stays while one of its places answers. A link that asks for some
 * places, but for no part of the map, opens on those places, once they have come.
 */
export function askedPlacesDrawer(map: MapLibreMap, store: AppStore): Apply {
  const { camera, origin, selection } = store.getState();
  const looksElsewhere = camera !== undefined || origin !== undefined || selection.kind !== "none";
  /** Whether the map stands where the page put it to show places, and not where the person moved it. */
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
    if (isOpening && (looksElsewhere || countAsked(state) === 0)) return;
    if (startToShow(state) !== undefined) return showGroup(map, aroundStart(state));
    const positions = selectVisiblePoints(state).map(({ position }) => position);
    if (!isFitted && isAnyInSight(map, positions)) return;
    showPositions(map, positions, !isOpening);
  });
}

/** Undefined in other views, and until the places have come. */
function whatIsAsked(state: AppState): string | undefined {
  const isShown = state.view === "trouver" && state.resources.points.status !== "loading";
  return isShown ? queryKey(state) : undefined;
}
