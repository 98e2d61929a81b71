import type { Place } from "../place.ts";
import { type Criteria, createMatcher } from "./match-place.ts";

/** Places that match or may match, in the given order; only places that surely do not match are left out. */
export function filterPlaces(places: readonly Place[], criteria: Criteria): readonly Place[] {
  const match = createMatcher(criteria);
  return places.filter((place) => match(place) !== "no");
}
