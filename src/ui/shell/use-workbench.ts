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
 * Where the legend is: in « Territoires » in the column beside the map, or in the panel of a narrower window, since an open legend would cover the
 * territory whose colours it explains; on the map elsewhere, and beside a sheet, which covers the panel.
 */
export function useLegendPlace(): "map" | "column" | "panel" {
  const hasColumn = useWorkbench();
  const hasPanel = useAppState(
    ({ view, isEmbedded, selection: { kind } }) =>
      view === "territoires" && !isEmbedded && kind !== "place" && kind !== "passage",
  );
  if (hasColumn) return "column";
  return hasPanel ? "panel" : "map";
}
