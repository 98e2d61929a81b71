import { type GridPoint, type GridRing, toSegments } from "./grid.ts";

/** Twice the area of a ring in square grid steps, exact: positive when it is counter-clockwise. */
export function doubledArea(ring: GridRing): number {
  return toSegments(ring).reduce((sum, [[ax, ay], [bx, by]]) => sum + (ax * by - bx * ay), 0);
}

/** Whether a point lies inside rings by the even-odd rule: islands count, holes do not. Undefined result on an edge. */
export function containsPoint(rings: readonly GridRing[], [x, y]: GridPoint): boolean {
  let isInside = false;
  for (const ring of rings) {
    let [previousX, previousY] = ring.at(-1) ?? [0, 0];
    for (const [vertexX, vertexY] of ring) {
      const isCrossed = vertexY > y !== previousY > y;
      if (isCrossed && x < vertexX + ((previousX - vertexX) * (y - vertexY)) / (previousY - vertexY)) {
        isInside = !isInside;
      }
      previousX = vertexX;
      previousY = vertexY;
    }
  }
  return isInside;
}

/**
 * A point well inside the rings of one face: the middle of the widest part of the horizontal line at half height. The line runs between two
 * rows of the grid, so that it meets no vertex. Undefined for a face without height.
 */
export function findInteriorPoint(rings: readonly GridRing[]): GridPoint | undefined {
  const heights = rings.flat().map(([, y]) => y);
  const y = Math.floor((heights.reduce((a, b) => Math.min(a, b)) + heights.reduce((a, b) => Math.max(a, b))) / 2) + 0.5;
  const crossings = rings
    .flatMap(toSegments)
    .filter(([[, fromY], [, toY]]) => fromY > y !== toY > y)
    .map(([[ax, ay], [bx, by]]) => ax + ((bx - ax) * (y - ay)) / (by - ay))
    .sort((a, b) => a - b);
  let widest: readonly [number, number] = [0, 0];
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const stretch = [crossings[index] ?? 0, crossings[index + 1] ?? 0] as const;
    if (stretch[1] - stretch[0] > widest[1] - widest[0]) widest = stretch;
  }
  return widest[1] > widest[0] ? [(widest[0] + widest[1]) / 2, y] : undefined;
}
