import { createReachIndex } from "../geo/reach-index.ts";
import { FARTHEST_LIKE_KM, likenessOf, markPlace } from "../layer/place-likeness.ts";
import type { Place, PlaceId } from "../place.ts";

/** Finds places near another like place, by the rules for imported rows: possible duplicates, each with the places that it is like. */
export function findLikeOthers(places: readonly Place[]): ReadonlyMap<PlaceId, readonly Place[]> {
  const near = createReachIndex(places.map(({ position }) => position));
  const marks = places.map(markPlace);
  const found = new Map<PlaceId, Place[]>();
  const add = (place: Place, other: Place) => {
    const others = found.get(place.id) ?? [];
    others.push(other);
    found.set(place.id, others);
  };
  for (const [rank, place] of marks.entries()) {
    for (const { index, distanceKm } of near.within(place.place.position, FARTHEST_LIKE_KM)) {
      const other = marks[index];
      if (index <= rank || other === undefined || likenessOf(place, other, distanceKm) === undefined) continue;
      add(place.place, other.place);
      add(other.place, place.place);
    }
  }
  return found;
}
