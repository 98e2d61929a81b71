import type { GridPoint } from "./grid.ts";

export type Box = readonly [west: number, south: number, east: number, north: number];

/** The smallest box that holds all the points, in steps of the grid; turned inside out when there are none. */
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
