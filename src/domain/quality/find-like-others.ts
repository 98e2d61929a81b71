import { createReachIndex } from "../../geo/reach-index.ts";
import { FARTHEST_LIKE_KM, likenessOf, markPlace, type PlaceMarks } from "../layer/place-likeness.ts";
import type { Place, PlaceId } from "../place.ts";

/**
 * Finds places near another like place, by the rules for imported rows: possible duplicates. Yields after each place,
 * since 20,000 places take a second or two.
 */
export function* seekLikeOthers(places: readonly Place[]): Generator<undefined, ReadonlySet<PlaceId>> {
  const near = createReachIndex(places.map(({ position }) => position));
  const markAt = rememberMarks(places);
  const found = new Set<PlaceId>();
  for (const [rank, place] of places.entries()) {
    for (const { index, distanceKm } of near.within(place.position, FARTHEST_LIKE_KM)) {
      const other = places[index];
      if (index <= rank || other === undefined) continue;
      if (likenessOf(markAt(rank, place), markAt(index, other), distanceKm) !== undefined) {
        found.add(place.id).add(other.id);
      }
    }
    yield;
  }
  return found;
}

/** Marks of each place, computed on demand. */
function rememberMarks(places: readonly Place[]): (rank: number, place: Place) => PlaceMarks {
  const marks: (PlaceMarks | undefined)[] = places.map(() => undefined);
  return (rank, place) => {
    const known = marks[rank] ?? markPlace(place);
    marks[rank] = known;
    return known;
  };
}
