import type { Demand } from "../demand/demand.ts";
import type { Commune } from "../territory.ts";
import { isInTerritory, type TerritoryRef } from "../territory-ref.ts";
import { isCovered } from "./is-covered.ts";
import type { NearestCosts } from "./nearest-costs.ts";

/** A commune of which some or all people are beyond the threshold. */
export interface Gap<Point> {
  readonly commune: Commune;
  /** People beyond the threshold. */
  readonly population: number;
  /** Whether others of the commune are within the threshold. */
  readonly isPartial: boolean;
  /** Weighted median of what the nearest place costs those beyond; Infinity where no way leads to a place. */
  readonly cost: number;
  /** The place that is the nearest at that median; undefined where no way leads to any. */
  readonly nearest: Point | undefined;
}

/**
 * The communes of a territory that are not wholly covered, those with most people beyond the threshold first; of equals the farthest
 * first, then by code. A commune where nobody is counted is a gap when any of its points is beyond.
 */
export function listGaps<Point>(
  demand: Demand,
  costs: NearestCosts,
  places: readonly Point[],
  threshold: number,
  territory: TerritoryRef,
): readonly Gap<Point>[] {
  const gaps = demand.communes.flatMap((commune, rank) =>
    isInTerritory(commune, territory) ? (gapOf(demand, commune, rank, costs, places, threshold) ?? []) : [],
  );
  return gaps.sort(
    (a, b) => b.population - a.population || farther(a, b) || (a.commune.code < b.commune.code ? -1 : 1),
  );
}

function gapOf<Point>(
  { points, starts }: Demand,
  commune: Commune,
  rank: number,
  { cost, pointIndex }: NearestCosts,
  places: readonly Point[],
  threshold: number,
): Gap<Point> | undefined {
  const start = starts[rank] ?? 0;
  const all = Array.from({ length: (starts[rank + 1] ?? start) - start }, (_, at) => {
    const own = cost[start + at] ?? Number.POSITIVE_INFINITY;
    return { people: points[start + at]?.population ?? 0, cost: own, place: places[pointIndex[start + at] ?? -1] };
  });
  const beyond = all.filter((point) => !isCovered(point.cost, threshold)).sort(farther);
  const people = beyond.reduce((sum, point) => sum + point.people, 0);
  const isEmpty = all.every((point) => point.people === 0);
  if (beyond.length === 0 || (people === 0 && !isEmpty)) return undefined;
  // From the farthest down: the first at which at least half of those beyond are as far or farther.
  let counted = 0;
  const median = beyond.find((point) => {
    counted += point.people;
    return 2 * counted >= people;
  });
  return {
    commune,
    population: people,
    isPartial: all.some((point) => point.people > 0 && isCovered(point.cost, threshold)),
    cost: median?.cost ?? Number.POSITIVE_INFINITY,
    nearest: median?.place,
  };
}

/** Two without a way are alike: their difference would be no number. */
function farther(a: { readonly cost: number }, b: { readonly cost: number }): number {
  return a.cost === b.cost ? 0 : b.cost - a.cost;
}
