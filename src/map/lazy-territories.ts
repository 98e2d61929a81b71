import type { Map as MapLibreMap } from "maplibre-gl";
import type { AppStore } from "../model/store.ts";
import { type Apply, together } from "./when-changed.ts";

export interface TerritoriesSync {
  readonly apply: Apply;
  /** Ends all drawing. */
  readonly leave: () => void;
}

/**
 * Draws the layers of « Territoires ». Their code is loaded when the view is first shown; `report` receives its loading error, and the next
 * change loads it again.
 */
export function lazyTerritories(map: MapLibreMap, store: AppStore, report: (error: unknown) => void): TerritoriesSync {
  const opening = store.getState();
  let isStopped = false;
  let isComing = false;
  let draw: Apply = together([]);
  const bring = async () => {
    isComing = true;
    try {
      const { territoryDrawers } = await import("./sync-territories.ts");
      if (isStopped) return;
      draw = together(territoryDrawers(map, opening));
      draw(store.getState());
    } catch (error) {
      // First, since `report` changes the state.
      isComing = false;
      report(error);
    }
  };
  return {
    apply: (state) => {
      draw(state);
      const isWanted = state.view === "territoires" && state.resources.territories.status !== "failed";
      if (isWanted && !isComing) void bring();
    },
    leave: () => {
      isStopped = true;
    },
  };
}
