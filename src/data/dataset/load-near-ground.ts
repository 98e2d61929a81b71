import { type CellGround, type CellId, cellsIn, NEAR_ZOOM, type NearGround } from "../../domain/base-map.ts";
import type { BoundingBox } from "../../domain/geo/position.ts";
import type { Settled } from "../../domain/loadable.ts";
import type { Loader } from "./loader.ts";

/** Loads the finer ground of the cells that a map shows from near, each once. A cell that failed is asked for again by the next call. */
export type LoadNearGround = (box: BoundingBox, zoom: number) => void;

/** @param receive gets the ground of all cells so far after each cell, or its fault; without it the overview stays */
export function createGroundLoader(loader: Loader, receive: (ground: Settled<NearGround>) => void): LoadNearGround {
  const loaded = new Map<CellId, CellGround>();
  const asked = new Set<CellId>();
  const load = async (cell: CellId) => {
    asked.add(cell);
    const ground = await loader.load("nearGround", cell);
    if (ground.status === "ready") receive({ status: "ready", value: new Map(loaded.set(cell, ground.value)) });
    else {
      asked.delete(cell);
      receive(ground);
    }
  };
  return (box, zoom) => {
    if (zoom < NEAR_ZOOM) return;
    for (const cell of cellsIn(box)) if (!asked.has(cell)) void load(cell);
  };
}
