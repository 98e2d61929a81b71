import { LEGEND_HAS_ROOM } from "../../design/theme/legend.ts";
import { WORKBENCH_HAS_ROOM } from "../../design/theme/workbench.ts";
import { useAppState } from "../app-context.ts";
import { useMedia } from "../use-media.ts";

/**
 * Whether « Territoires » is open as a workbench: one group of sections at a time in the panel, with legend and table in a column on the other
 * side of the map. False in narrower windows, and in a frame on another site.
 */
export function useWorkbench(): boolean {
  const hasRoom = useMedia(WORKBENCH_HAS_ROOM);
  const isAsked = useAppState(({ view, isEmbedded }) => view === "territoires" && !isEmbedded);
  return hasRoom && isAsked;
}

/**
 * Where the legend is: on the map, in the column beside it, or in the panel. There it is in « Territoires » where the window has no room beside the
 * region: an open legend would cover the territory whose colours it explains.
 */
export function useLegendPlace(): "map" | "column" | "panel" {
  const isColumn = useWorkbench();
  const hasRoom = useMedia(LEGEND_HAS_ROOM);
  const isPanel = useAppState(({ view, isEmbedded }) => view === "territoires" && !isEmbedded) && !hasRoom;
  if (isColumn) return "column";
  return isPanel ? "panel" : "map";
}
