import { type CellId, cellsIn, NEAR_ZOOM, type NearGround } from "../../domain/base-map.ts";
import type { BoundingBox } from "../../domain/geo/position.ts";
import { loadNearGround } from "./load-dataset.ts";

/** Loads the finer ground of what a map shows from near, and adds it to that of other cells. Without it the overview stays. */
export function createGroundLoader(
  loaded: () => NearGround,
  add: (ground: NearGround) => void,
): (box: BoundingBox, zoom: number) => void {
  const asked = new Set<CellId>();
  return (box, zoom) => {
    if (zoom < NEAR_ZOOM) return;
    const cells = cellsIn(box).filter((cell) => !asked.has(cell));
    if (cells.length === 0) return;
    for (const cell of cells) asked.add(cell);
    void loadNearGround(cells, loaded).then((ground) => {
      if (ground.status === "ready") add(ground.value);
      else for (const cell of cells) asked.delete(cell);
    });
  };
}
