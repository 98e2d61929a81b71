import type { Map as MapLibreMap } from "maplibre-gl";
import type { BaseMap } from "../domain/base-map.ts";
import type { ReliefPalette } from "../theme/map.ts";
import { baseMapCollections } from "./base-collections.ts";
import { showRelief } from "./relief/show-relief.ts";
import { setCollections } from "./set-data.ts";

/**
 * Draws the embedded base map under the places: lines and areas, the relief and its hachures. Returns a function that repaints the relief
 * in another theme.
 */
export function showGround(
  map: MapLibreMap,
  baseMap: BaseMap,
  palette: ReliefPalette,
): (palette: ReliefPalette) => void {
  setCollections(map, baseMapCollections(baseMap));
  return showRelief(map, baseMap.relief, palette);
}
