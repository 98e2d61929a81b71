import { type CellId, cellsIn, NEAR_ZOOM } from "../domain/ground-grid.ts";
import { readyValue } from "../domain/loadable.ts";
import type { AppState } from "../model/app-state.ts";
import type { AppStore } from "../model/store.ts";

/** Of a tile at zoom 0, in CSS pixels. */
const WORLD_PX = 512;

/** Calls `load` whenever the map shows cells of the grid from near whose finer ground is not loaded. */
export function watchNearGround(store: AppStore, load: () => void): void {
  let asked = "";
  const look = (state: AppState) => {
    const missing = missingCells(state).join(" ");
    if (missing === asked) return;
    asked = missing;
    if (missing !== "") load();
  };
  look(store.getState());
  store.subscribe(look);
}

/** The cells in sight from near without finer ground, once the overview is there. */
export function missingCells(state: AppState): readonly CellId[] {
  const { camera, resources } = state;
  if (camera === undefined || camera.zoom < NEAR_ZOOM || resources.baseMap.status !== "ready") return [];
  const loaded = readyValue(resources.nearGround);
  // The map is no larger than the window. Mercator: degrees of latitude are shorter by about the cosine.
  const degrees = 360 / (WORLD_PX * 2 ** camera.zoom);
  const across = (degrees * innerWidth) / 2;
  const down = ((degrees * innerHeight) / 2) * Math.cos((camera.latitude * Math.PI) / 180);
  const { longitude, latitude } = camera;
  const box = [longitude - across, latitude - down, longitude + across, latitude + down] as const;
  return cellsIn(box).filter((cell) => loaded?.has(cell) !== true);
}
