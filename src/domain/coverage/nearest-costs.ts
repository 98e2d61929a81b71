import { createNearestIndex } from "../../geo/nearest-index.ts";
import type { ServicePoint } from "../service-point.ts";
import type { Commune } from "../territory.ts";

/** For each commune, in order: what its nearest place costs and which place that is. */
export interface NearestCosts {
  /** Kilometres or minutes, by the access model; Infinity where there is no place, or no way to one. */
  readonly cost: Float64Array;
  /** Rank of the nearest place; -1 where there is none. */
  readonly pointIndex: Int32Array;
}

/** The great-circle kilometres from each commune's seat to its nearest place. */
export function nearestCosts(
  communes: readonly Pick<Commune, "position">[],
  points: readonly Pick<ServicePoint, "position">[],
): NearestCosts {
  const index = createNearestIndex(points.map((point) => point.position));
  const { distancesKm, indices } = index.nearestOfEach(communes.map((commune) => commune.position));
  return { cost: distancesKm, pointIndex: indices };
}
