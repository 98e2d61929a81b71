import type { Place, PlaceId } from "../place.ts";

/**
 * Places of the map with imported ones. A file that an earlier version kept may have places with ids of the map, which they replace. Returns
 * the same list without imported places.
 */
export function mergePlaces(points: readonly Place[], imported: readonly Place[]): readonly Place[] {
  if (imported.length === 0) return points;
  return [...new Map<PlaceId, Place>([...points, ...imported].map((place) => [place.id, place])).values()];
}
