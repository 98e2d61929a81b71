import type { Map as MapLibreMap } from "maplibre-gl";
import { panTo } from "./camera.ts";
import { PLANNED_SOURCE } from "./layers/planned.ts";
import { setData } from "./set-data.ts";
import { shownPlanned, shownPlannedFocus } from "./shown-planned.ts";
import { type Apply, whenChanged } from "./when-changed.ts";

/** What keeps the map to planned places, places set aside, and whether a click is awaited; a link says where to look first. */
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
