import { createNearestIndex } from "../geo/nearest-index.ts";
import type { Place } from "../place.ts";
import type { Commune } from "../territory.ts";

export interface NearestCosts {
  /** Kilometres or minutes, by the access model; Infinity without a place or a way. */
  readonly cost: Float64Array;
  /** Rank of the nearest place; -1 where there is none. */
  readonly placeIndex: Int32Array;
}

/** Great-circle kilometres from each commune's seat to its nearest place. */
export function nearestCosts(
  communes: readonly Pick<Commune, "position">[],
  places: readonly Pick<Place, "position">[],
): NearestCosts {
  const index = createNearestIndex(places.map((place) => place.position));
  const { distancesKm, indices } = index.nearestOfEach(communes.map((commune) => commune.position));
  return { cost: distancesKm, placeIndex: indices };
}
