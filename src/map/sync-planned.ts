import type { Map as MapLibreMap } from "maplibre-gl";
import { panTo } from "./camera.ts";
import { PLANNED_SOURCE } from "./layers/planned.ts";
import { setData } from "./set-data.ts";
import { shownPlanned, shownPlannedFocus } from "./shown-planned.ts";
import { type Apply, whenChanged } from "./when-changed.ts";

/** Draws planned and excluded places, and shows whether a click is awaited; a link with a camera wins. */
export function plannedDrawers(map: MapLibreMap, isOpening: () => boolean): readonly Apply[] {
  return [
    whenChanged(shownPlanned, (features) => setData(map, PLANNED_SOURCE, features)),
    whenChanged(shownPlannedFocus, (position) => {
      if (position !== undefined && !isOpening()) panTo(map, position);
    }),
    whenChanged(
      (state) => state.placing.kind !== "none",
      (isPlacing) => {
        map.getCanvas().style.cursor = isPlacing ? "crosshair" : "";
      },
    ),
  ];
}
