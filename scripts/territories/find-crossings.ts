import type { GridPoint, GridSegment } from "./grid.ts";
import { findCandidates, indexByBucket } from "./segment-buckets.ts";

/**
 * Pairs of indexes of crossing arcs: segments that each have their ends on different sides of the other. A self-crossing arc is a pair with
 * itself; a pair occurs once for each crossing, the lower index first.
 */
export function findCrossings(arcs: readonly (readonly (readonly number[])[])[]): (readonly [number, number])[] {
  const arcOf = new Map<GridSegment, number>();
  arcs.forEach((arc, rank) => {
    for (const segment of toSegments(arc)) arcOf.set(segment, rank);
  });
  const segments = [...arcOf.keys()];
  const orderOf = new Map(segments.map((segment, order) => [segment, order]));
  const buckets = indexByBucket(segments);
  return segments.flatMap((segment, order) =>
    findCandidates(buckets, segment)
      .filter((other) => order < (orderOf.get(other) ?? 0) && isCrossed(segment, other))
      .map((other) => [arcOf.get(segment) ?? 0, arcOf.get(other) ?? 0] as const),
  );
}

function toSegments(arc: readonly (readonly number[])[]): GridSegment[] {
  const points = arc.map(([x = Number.NaN, y = Number.NaN]): GridPoint => [x, y]);
  return points.slice(1).map((to, index) => [points[index] ?? to, to]);
}

/** Whether each of two segments has its ends on different sides of the other. */
function isCrossed([a, b]: GridSegment, [c, d]: GridSegment): boolean {
  return sideOf(a, b, c) * sideOf(a, b, d) < 0 && sideOf(c, d, a) * sideOf(c, d, b) < 0;
}

/** -1 to the right of the line from a to b, 1 to the left, 0 on it. */
function sideOf([ax, ay]: GridPoint, [bx, by]: GridPoint, [x, y]: GridPoint): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}
