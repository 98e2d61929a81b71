import { createNearestIndex } from "../../geo/nearest-index.ts";
import type { ServicePoint } from "../service-point.ts";
import type { Commune } from "../territory.ts";

/** Nearest place of each commune, in order, and its cost. */
export interface NearestCosts {
  /** Kilometres or minutes, by the access model; Infinity without a place or a way. */
  readonly cost: Float64Array;
  /** Rank of the nearest place; -1 where there is none. */
  readonly pointIndex: Int32Array;
}

/** Great-circle kilometres from each commune's seat to its nearest place. */
export function nearestCosts(
  communes: readonly Pick<Commune, "position">[],
  points: readonly Pick<ServicePoint, "position">[],
): NearestCosts {
  const index = createNearestIndex(points.map((point) => point.position));
  const { distancesKm, indices } = index.nearestOfEach(communes.map((commune) => commune.position));
  return { cost: distancesKm, pointIndex: indices };
}
