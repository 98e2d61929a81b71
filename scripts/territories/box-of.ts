import type { GridPoint } from "./grid.ts";

export type Box = readonly [west: number, south: number, east: number, north: number];

/** The bounding box of the points, in grid steps; inverted without points. */
export function boxOf(points: readonly GridPoint[]): Box {
  return points.reduce<Box>(
    ([west, south, east, north], [x, y]) => [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}
