import type { Map as MapLibreMap } from "maplibre-gl";
import { isPlanSeen } from "../state/seasonal-selectors.ts";
import { MAP } from "../ui/theme/map.ts";
import { labelLayers } from "./layers/labels.ts";
import { limitLayers } from "./layers/limits.ts";
import { roadLayers } from "./layers/roads.ts";
import { type Apply, together, whenChanged } from "./when-changed.ts";

/** The layer of label-places.ts with the names of resorts. */
const STATION_NAMES = "label-station";

/**
 * Shows the labels, roads and limits of the embedded map unless others replace them: « Saisonniers » has its own symbols and names of
 * resorts; Plan IGN replaces all.
 */
export function ownNamesDrawer(map: MapLibreMap): Apply {
  const lines = [...limitLayers(MAP.light), ...roadLayers(MAP.light), ...labelLayers(MAP.light)]
    .map(({ id }) => id)
    .filter((id) => id !== STATION_NAMES);
  const show = (ids: readonly string[], isShown: boolean) => {
    for (const id of ids) map.setLayoutProperty(id, "visibility", isShown ? "visible" : "none");
  };
  return together([
    whenChanged(isPlanSeen, (isSeen) => show(lines, !isSeen)),
    whenChanged(
      (state) => !isPlanSeen(state) && state.view !== "saisonniers",
      (isShown) => show([STATION_NAMES], isShown),
    ),
  ]);
}
