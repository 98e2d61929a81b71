import type { Commune } from "../territory.ts";
import { isInTerritory, type TerritoryRef } from "../territory-ref.ts";
import { isCovered } from "./is-covered.ts";
import type { NearestCosts } from "./nearest-costs.ts";

/** A commune whose nearest place is beyond the threshold. */
export interface Gap<Point> {
  readonly commune: Commune;
  /** Infinity where no way leads to a place. */
  readonly cost: number;
  /** The place that is the nearest; undefined where no way leads to any. */
  readonly nearest: Point | undefined;
}

/** The communes of a territory that are not covered, from the most populated down; of equals the farthest first, then by code. */
export function listGaps<Point>(
  communes: readonly Commune[],
  { cost, pointIndex }: NearestCosts,
  points: readonly Point[],
  threshold: number,
  territory: TerritoryRef,
): readonly Gap<Point>[] {
  return communes
    .map((commune, rank) => ({
      commune,
      cost: cost[rank] ?? Number.POSITIVE_INFINITY,
      nearest: points[pointIndex[rank] ?? -1],
    }))
    .filter((gap) => isInTerritory(gap.commune, territory) && !isCovered(gap.cost, threshold))
    .sort(
      (a, b) =>
        b.commune.population - a.commune.population || farther(a, b) || (a.commune.code < b.commune.code ? -1 : 1),
    );
}

/** Two without a way are alike: their difference would be no number. */
function farther(a: { readonly cost: number }, b: { readonly cost: number }): number {
  return a.cost === b.cost ? 0 : b.cost - a.cost;
}
