import type { Map as MapLibreMap } from "maplibre-gl";
import type { AppStore } from "../state/store.ts";
import { showPositions } from "./camera.ts";
import { type Apply, whenChanged } from "./when-changed.ts";

/** Fits the places of an imported layer when a person asks to see it; a map that is created anew keeps its camera. */
export function lookAtLayer(map: MapLibreMap, store: AppStore, isOpening: () => boolean): Apply {
  return whenChanged(
    (state) => state.layers.looked,
    (looked) => {
      const layer = store.getState().layers.layers.find(({ id }) => id === looked?.id);
      if (layer === undefined || isOpening()) return;
      const positions = layer.places.map(({ position }) => position);
      showPositions(map, positions, true);
    },
  );
}
