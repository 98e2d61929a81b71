import { Map as MapLibreMap } from "maplibre-gl";
import { isochroneDrawers } from "../features/isochrones/layer.ts";
import { siteMarkDrawers } from "../features/siting/layer.ts";
import { type PagePort, type SecondMapPort, swipeDrawer } from "../features/swipe/layer.ts";
import type { AppState } from "../model/app-state.ts";
import { buildMapStyle } from "./map-style.ts";
import { provideImages } from "./provide-images.ts";
import { accessDrawers } from "./sync-access.ts";
import { chosenTerritoryDrawers } from "./sync-chosen-territory.ts";
import { siteDrawers } from "./sync-siting.ts";
import type { Apply } from "./when-changed.ts";

/** Everything that « Territoires » draws and no other view. */
export function territoryDrawers(map: MapLibreMap, opening: AppState, second: PagePort): readonly Apply[] {
  return [
    ...accessDrawers(map),
    ...siteDrawers(map, opening),
    ...siteMarkDrawers(map),
    ...isochroneDrawers(map, opening),
    ...chosenTerritoryDrawers(map, opening),
    swipeDrawer(map, { ...second, create: createSecondMap }),
  ];
}

const createSecondMap: SecondMapPort["create"] = (container, scheme, camera) => {
  const map = new MapLibreMap({
    container,
    style: buildMapStyle(scheme, ""),
    ...camera,
    interactive: false,
    attributionControl: false,
  });
  provideImages(map);
  return map;
};
