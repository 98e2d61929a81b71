import type { Map as MapLibreMap } from "maplibre-gl";
import { CLUSTER_LAYER, PLACE_LAYER } from "./layers/service-points.ts";

/** Marks the first frame with places on it, for whoever measures the page (`npm run bench:page`): no event of MapLibre says so. */
export function markPlacesDrawn(map: MapLibreMap): void {
  const look = () => {
    if (map.queryRenderedFeatures({ layers: [PLACE_LAYER, CLUSTER_LAYER] }).length === 0) return;
    map.off("render", look);
    performance.mark("places-drawn");
  };
  map.on("render", look);
}
