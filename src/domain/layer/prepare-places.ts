import { filterRepresentativeOf } from "../filter/filter-representative.ts";
import { orderInSteps } from "../order-places.ts";
import type { Place } from "../place.ts";
import { qualityRepresentativeOf } from "../quality/meets-check.ts";

/**
 * Fills the caches of groups and order, place by place. Showing tens of thousands of places waits for this first;
 * without it, selectors return the same after a second or two.
 */
export function* preparePlaces(places: readonly Place[]): Generator<undefined, void> {
  for (const place of places) {
    filterRepresentativeOf(place);
    qualityRepresentativeOf(place);
    yield;
  }
  yield* orderInSteps(places);
}
