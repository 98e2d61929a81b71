import type { Map as MapLibreMap } from "maplibre-gl";
import type { AppStore } from "../model/store.ts";
import { SOURCE } from "./source-ids.ts";

/** The background of the map, which covers the picture. */
const BACKGROUND_LAYER = "land-around";
/** The map shows another view than the picture. */
const LEAVING = ["movestart", "resize"] as const;

/**
 * Leaves the background of a new map transparent, so that the picture of the opening map shows through under the places, until the map has drawn
 * its own ground and limits, or moves. Does nothing where the page has no picture. Returns a function that cancels. Sets a performance mark,
 * for `npm run bench:page`.
 */
export function replaceOpeningMap(map: MapLibreMap, store: AppStore): () => void {
  const { dataset } = document.documentElement;
  const finish = () => {
    stop();
    if (map.getLayer(BACKGROUND_LAYER) !== undefined) map.setPaintProperty(BACKGROUND_LAYER, "background-opacity", 1);
    delete dataset["openingMap"];
    performance.mark("map-drawn");
  };
  const clear = () => map.setPaintProperty(BACKGROUND_LAYER, "background-opacity", 0);
  const look = () => {
    const { baseMap, territories } = store.getState().resources;
    const has = (source: string) => map.querySourceFeatures(source).length > 0;
    const isGroundDrawn = baseMap.status === "failed" || has(SOURCE.lakes);
    if (isGroundDrawn && (territories.status === "failed" || has(SOURCE.departements))) finish();
  };
  const stop = () => {
    map.off("style.load", clear);
    map.off("idle", look);
    for (const event of LEAVING) map.off(event, finish);
  };
  if (dataset["openingMap"] === undefined) return stop;
  if (store.getState().camera !== undefined) {
    finish();
    return stop;
  }
  map.on("style.load", clear);
  map.on("idle", look);
  for (const event of LEAVING) map.on(event, finish);
  return stop;
}
