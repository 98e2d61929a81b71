import type { Map as MapLibreMap } from "maplibre-gl";
import { CLUSTER_LAYER, PLACE_LAYER } from "./layers/places.ts";

/**
 * Calls back once, after the first frame with places, or when the map is idle without any. Returns a function that cancels. Sets a performance
 * mark on the first frame with places, for `npm run bench:page`: MapLibre has no such event.
 */
export function whenPlacesDrawn(map: MapLibreMap, then: () => void): () => void {
  const look = () => {
    if (map.queryRenderedFeatures({ layers: [PLACE_LAYER, CLUSTER_LAYER] }).length === 0) return;
    performance.mark("places-drawn");
    finish();
  };
  let later: ReturnType<typeof setTimeout> | undefined;
  const finish = () => {
    stopLooking();
    // In a task of its own: the page draws much then, and the frame is already long.
    later = setTimeout(then);
  };
  const stopLooking = () => {
    map.off("render", look);
    map.off("idle", finish);
  };
  map.on("render", look);
  map.on("idle", finish);
  return () => {
    stopLooking();
    clearTimeout(later);
  };
}
