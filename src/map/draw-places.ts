import type { Map as MapLibreMap } from "maplibre-gl";
import type { ServicePoint } from "../domain/service-point.ts";
import { PLACES_SOURCE } from "./layers/service-points.ts";
import { toPlaceFeatures } from "./place-features.ts";
import { setData } from "./set-data.ts";

/** Above this number, places are sent to MapLibre's worker in a later task: sending takes as long as the rest of a filter. */
const MOST_AT_ONCE = 5000;

export interface PlaceDrawer {
  readonly draw: (points: readonly ServicePoint[]) => void;
  /** Drops places that are not drawn yet. */
  readonly leave: () => void;
}

/** Creates a function that draws places; when many wait to be drawn, only the last call counts. */
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
