import { filterRepresentativeOf } from "../filter/filter-representative.ts";
import { orderInSteps } from "../order-places.ts";
import { qualityRepresentativeOf } from "../quality/meets-check.ts";
import type { ServicePoint } from "../service-point.ts";

/**
 * Fills the caches of groups and order, place by place. Showing tens of thousands of places waits for this first;
 * without it, selectors return the same after a second or two.
 */
export function* preparePlaces(places: readonly ServicePoint[]): Generator<undefined, void> {
  for (const place of places) {
    filterRepresentativeOf(place);
    qualityRepresentativeOf(place);
    yield;
  }
  yield* orderInSteps(places);
}
