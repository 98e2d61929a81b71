import { memoise } from "./memoise.ts";
import type { Place } from "./place.ts";

/**
 * Returns a function that maps each place to the first place with the same key, the representative of its group. Tens of
 * thousands of places form a few hundred groups: a value that depends on the key alone is computed once per group. The key of a
 * place is computed once; the cache keeps no place in memory.
 */
export function createGrouping(keyOf: (place: Place) => string): (place: Place) => Place {
  const representatives = new Map<string, Place>();
  return memoise((place) => {
    const key = keyOf(place);
    const representative = representatives.get(key) ?? place;
    representatives.set(key, representative);
    return representative;
  });
}

/** Number of places per group, by its representative. */
export function countGroups(
  places: Iterable<Place>,
  representativeOf: (place: Place) => Place,
): ReadonlyMap<Place, number> {
  const counts = new Map<Place, number>();
  for (const place of places) {
    const representative = representativeOf(place);
    counts.set(representative, (counts.get(representative) ?? 0) + 1);
  }
  return counts;
}
