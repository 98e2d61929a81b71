import type { Map as MapLibreMap } from "maplibre-gl";
import { CLUSTER_LAYER, DOT_LAYER, PLACE_LAYER } from "./layers/places.ts";

/**
 * Calls back once, in the first frame with places, or when the map is idle without any. Returns a function that cancels. Sets a performance
 * mark on the first frame with places, for `npm run bench:page`: MapLibre has no such event.
 */
export function whenPlacesDrawn(map: MapLibreMap, then: () => void): () => void {
  const look = () => {
    if (map.queryRenderedFeatures({ layers: [PLACE_LAYER, CLUSTER_LAYER, DOT_LAYER] }).length === 0) return;
    performance.mark("places-drawn");
    finish();
  };
  const finish = () => {
    stop();
    then();
  };
  const stop = () => {
    map.off("render", look);
    map.off("idle", finish);
  };
  map.on("render", look);
  map.on("idle", finish);
  return stop;
}
