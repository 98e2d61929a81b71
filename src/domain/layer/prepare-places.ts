import { filterRepresentativeOf } from "../filter/filter-representative.ts";
import { orderInSteps } from "../order-places.ts";
import { qualityRepresentativeOf } from "../quality/meets-check.ts";
import type { ServicePoint } from "../service-point.ts";

/**
 * Works out, a step for each place, what is remembered of places as long as they live: their sorts and their order. Whoever shows tens
 * of thousands of them waits for it first; all that asks finds the same without it, but takes a second or two.
 */
export function* preparePlaces(places: readonly ServicePoint[]): Generator<undefined, void> {
  for (const place of places) {
    filterRepresentativeOf(place);
    qualityRepresentativeOf(place);
    yield;
  }
  yield* orderInSteps(places);
}
