import type { Map as MapLibreMap } from "maplibre-gl";
import { countAsked } from "../domain/filter/asking.ts";
import { selectVisiblePoints } from "../state/list-selectors.ts";
import type { AppStore } from "../state/store.ts";
import { showPositions } from "./camera.ts";

/**
 * In the compact form a link that asks for some places, but for no place of the map, shows those places: a frame about
 * Savoie opens on Savoie. When the places are still to come, it waits for them.
 */
export function showAskedPlaces(map: MapLibreMap, store: AppStore): void {
  const { isEmbedded, camera, origin, selection } = store.getState();
  const looksElsewhere = camera !== undefined || origin !== undefined || selection.kind !== "none";
  if (!isEmbedded || looksElsewhere || countAsked(store.getState()) === 0) return;
  const show = () => {
    const state = store.getState();
    if (state.resources.points.status === "loading") return false;
    const positions = selectVisiblePoints(state).map(({ position }) => position);
    showPositions(map, positions);
    return true;
  };
  if (show()) return;
  const stop = store.subscribe(() => {
    if (show()) stop();
  });
  map.once("remove", stop);
}
