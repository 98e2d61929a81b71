import type { Position } from "../../src/geo/position.ts";

/**
 * The outlines are drawn on a grid of whole numbers, so that a border has the very same vertices on both sides and
 * areas are exact. A step of 0.0004 degree (44 m by about 31 m) is about a pixel at zoom 11 and far under the error
 * of the source; a finer grid costs bytes (0.00025 degree: 3 kB more, gzipped) and shows nothing more.
 */
export const STEPS_PER_DEGREE = 2_500;

/** [x, y] in steps of the grid: x grows eastwards, y northwards. The vertices of lines are whole numbers. */
export type GridPoint = readonly [x: number, y: number];

/** Its last vertex is not a repetition of the first one. */
export type GridRing = readonly GridPoint[];

export type GridSegment = readonly [from: GridPoint, to: GridPoint];

/** A position in steps of the grid, wherever it lies between its points. */
export function toSteps([longitude, latitude]: Position): GridPoint {
  return [longitude * STEPS_PER_DEGREE, latitude * STEPS_PER_DEGREE];
}

/** The point of the grid that is nearest to a place given in steps. */
export function snapToGrid([x, y]: GridPoint): GridPoint {
  return [Math.round(x), Math.round(y)];
}

/** The edges of a ring, in its order, the closing one included. */
export function toSegments(ring: GridRing): GridSegment[] {
  return ring.map((from, index) => [from, ring[(index + 1) % ring.length] ?? from]);
}

/** Text that tells a point of the grid from all others. */
export function keyOf([x, y]: GridPoint): string {
  return `${x},${y}`;
}
