import type { ServicePoint } from "./service-point.ts";

/**
 * Returns a function that maps each place to the first place with the same key, the representative of its group. Tens of
 * thousands of places form a few hundred groups: a value that depends on the key alone is computed once per group. The key of a
 * place is computed once; the cache keeps no place in memory.
 */
export function createGrouping(keyOf: (point: ServicePoint) => string): (point: ServicePoint) => ServicePoint {
  const representatives = new Map<string, ServicePoint>();
  const known = new WeakMap<ServicePoint, ServicePoint>();
  return (point) => {
    const before = known.get(point);
    if (before !== undefined) return before;
    const key = keyOf(point);
    const representative = representatives.get(key) ?? point;
    representatives.set(key, representative);
    known.set(point, representative);
    return representative;
  };
}

/** Number of places per group, by its representative. */
export function countGroups(
  points: Iterable<ServicePoint>,
  representativeOf: (point: ServicePoint) => ServicePoint,
): ReadonlyMap<ServicePoint, number> {
  const counts = new Map<ServicePoint, number>();
  for (const point of points) {
    const representative = representativeOf(point);
    counts.set(representative, (counts.get(representative) ?? 0) + 1);
  }
  return counts;
}
