import type { Map as MapLibreMap } from "maplibre-gl";
import { CLUSTER_LAYER, DOT_LAYER, PLACE_LAYER } from "./layers/service-points.ts";

/**
 * Calls back once, in the first frame with places on it, or when the map has drawn all it has and there is none. Gives the function that
 * ends the wait. The first frame with places is marked for whoever measures the page (`npm run bench:page`): no event of MapLibre says so.
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
