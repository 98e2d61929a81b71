import { useAppState } from "../app-context.ts";

/**
 * Where the legend is: in « Territoires » in the panel, since an open legend would cover the territory whose colours it explains; on the map
 * elsewhere, and beside a sheet, which covers the panel.
 */
export function useLegendPlace(): "map" | "panel" {
  const hasPanel = useAppState(
    ({ view, isEmbedded, selection: { kind } }) =>
      view === "territoires" && !isEmbedded && kind !== "place" && kind !== "passage",
  );
  return hasPanel ? "panel" : "map";
}
