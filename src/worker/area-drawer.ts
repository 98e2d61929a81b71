import { wrap } from "comlink";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { CoveredArea } from "../domain/coverage/covered-area.ts";
import type { Position } from "../geo/position.ts";
import type { AreaWorker } from "./area-worker.ts";

/** Draws covered areas off the main thread. */
export interface AreaDrawer {
  draw(positions: readonly Position[], radiusKm: number): Promise<CoveredArea>;
}

/** Starts the worker and hands it the territories that areas are cut by. */
export async function startAreaDrawer(territories: FeatureCollection<Polygon | MultiPolygon>): Promise<AreaDrawer> {
  const worker = new Worker(new URL("./area-worker.ts", import.meta.url), { type: "module" });
  const remote = wrap<AreaWorker>(worker);
  await remote.setTerritories(territories);
  return { draw: (positions, radiusKm) => remote.draw(positions, radiusKm) };
}
