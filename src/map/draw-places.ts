import type { Map as MapLibreMap } from "maplibre-gl";
import type { Place } from "../domain/place.ts";
import { PLACES_SOURCE } from "./layers/places.ts";
import { toPlaceFeatures } from "./place-features.ts";
import { setData } from "./set-data.ts";

/** Above this number, places are sent to MapLibre's worker in a later task: sending takes as long as the rest of a filter. */
const MOST_AT_ONCE = 5000;

export interface PlaceDrawer {
  readonly draw: (places: readonly Place[]) => void;
  /** Drops places that are not drawn yet. */
  readonly leave: () => void;
}

/** Creates a function that draws places; when many wait to be drawn, only the last call counts. */
export function drawPlaces(map: MapLibreMap): PlaceDrawer {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const leave = () => clearTimeout(waiting);
  return {
    draw: (places) => {
      leave();
      const draw = () => setData(map, PLACES_SOURCE, toPlaceFeatures(places));
      if (places.length <= MOST_AT_ONCE) draw();
      else waiting = setTimeout(draw);
    },
    leave,
  };
}
