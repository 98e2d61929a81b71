import type { ServicePoint } from "./service-point.ts";

/**
 * Puts places that are alike in all that a key tells into one sort, and gives for each place the first of its sort that was met. Of tens
 * of thousands of places there are a few hundred sorts: what depends on the key alone is asked once of each. The key is made once for
 * each place, as long as the place itself lives.
 */
export function createSorts(keyOf: (point: ServicePoint) => string): (point: ServicePoint) => ServicePoint {
  const firsts = new Map<string, ServicePoint>();
  const known = new WeakMap<ServicePoint, ServicePoint>();
  return (point) => {
    const before = known.get(point);
    if (before !== undefined) return before;
    const key = keyOf(point);
    const first = firsts.get(key) ?? point;
    firsts.set(key, first);
    known.set(point, first);
    return first;
  };
}

/** How many places there are of each sort. */
export function countSorts(
  points: Iterable<ServicePoint>,
  sortOf: (point: ServicePoint) => ServicePoint,
): ReadonlyMap<ServicePoint, number> {
  const counts = new Map<ServicePoint, number>();
  for (const point of points) {
    const sort = sortOf(point);
    counts.set(sort, (counts.get(sort) ?? 0) + 1);
  }
  return counts;
}
