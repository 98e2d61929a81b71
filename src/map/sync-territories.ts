import type { Map as MapLibreMap } from "maplibre-gl";
import type { AppState } from "../model/app-state.ts";
import { accessDrawers } from "./sync-access.ts";
import { chosenTerritoryDrawers } from "./sync-chosen-territory.ts";
import { siteDrawers } from "./sync-siting.ts";
import type { Apply } from "./when-changed.ts";

/** Everything that « Territoires » draws and no other view. */
export function territoryDrawers(map: MapLibreMap, opening: AppState): readonly Apply[] {
  return [...accessDrawers(map), ...siteDrawers(map, opening), ...chosenTerritoryDrawers(map, opening)];
}
