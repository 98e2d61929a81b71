import type { Map as MapLibreMap } from "maplibre-gl";
import type { ServicePoint } from "../domain/service-point.ts";
import { PLACES_SOURCE } from "./layers/service-points.ts";
import { toPlaceFeatures } from "./place-features.ts";
import { setData } from "./set-data.ts";

/** More are handed to the map's worker once the page has answered: it takes as long as all else that a filter does. */
const MOST_AT_ONCE = 5000;

export interface PlaceDrawer {
  readonly draw: (points: readonly ServicePoint[]) => void;
  /** What waits to be drawn is drawn no more. */
  readonly leave: () => void;
}

/** Draws places; of what is asked before many are drawn the last counts. */
export function drawPlaces(map: MapLibreMap): PlaceDrawer {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const leave = () => clearTimeout(waiting);
  return {
    draw: (points) => {
      leave();
      const draw = () => setData(map, PLACES_SOURCE, toPlaceFeatures(points));
      if (points.length <= MOST_AT_ONCE) draw();
      else waiting = setTimeout(draw);
    },
    leave,
  };
}
