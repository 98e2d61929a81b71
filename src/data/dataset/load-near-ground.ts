import { type CellGround, type CellId, cellsIn, NEAR_ZOOM, type NearGround } from "../../domain/base-map.ts";
import type { BoundingBox } from "../../domain/geo/position.ts";
import type { Settled } from "../../domain/loadable.ts";
import type { Loader } from "./loader.ts";

/** Loads the finer ground of the cells that a map shows from near, each once. What failed is asked for again by the next call. */
export type LoadNearGround = (box: BoundingBox, zoom: number) => void;

/** @param receive gets the ground of all cells so far, or the fault of a cell; without it the overview stays */
export function createGroundLoader(loader: Loader, receive: (ground: Settled<NearGround>) => void): LoadNearGround {
  const loaded = new Map<CellId, CellGround>();
  const load = async (cells: readonly CellId[]) => {
    const grounds = await Promise.all(cells.map((cell) => loader.load("nearGround", cell)));
    let fault: Settled<never> | undefined;
    for (const [at, cell] of cells.entries()) {
      const ground = grounds[at];
      if (ground?.status === "ready") loaded.set(cell, ground.value);
      else fault = ground;
    }
    receive(fault ?? { status: "ready", value: new Map(loaded) });
  };
  return (box, zoom) => {
    if (zoom < NEAR_ZOOM) return;
    const missing = cellsIn(box).filter((cell) => !loaded.has(cell));
    if (missing.length > 0) void load(missing);
  };
}
