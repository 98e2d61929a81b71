import { filterRepresentativeOf } from "../filter/filter-representative.ts";
import { orderPlaces } from "../order-places.ts";
import type { Place } from "../place.ts";

/**
 * Fills the caches of groups, place by place, and of the order, at once. Showing the places of a layer waits for this first: 20,000 take
 * a third of a second (bench/README.md). Without it, selectors return the same.
 */
export function* preparePlaces(places: readonly Place[]): Generator<undefined, void> {
  for (const place of places) {
    filterRepresentativeOf(place);
    yield;
  }
  orderPlaces(places);
}
