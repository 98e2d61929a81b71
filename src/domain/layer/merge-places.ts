import type { Place, PlaceId } from "../place.ts";

/** Places of the map with imported ones, which replace those with the same id. Returns the same list without imported places. */
export function mergePlaces(points: readonly Place[], imported: readonly Place[]): readonly Place[] {
  if (imported.length === 0) return points;
  return [...new Map<PlaceId, Place>([...points, ...imported].map((place) => [place.id, place])).values()];
}
