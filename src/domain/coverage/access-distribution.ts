import type { DemandPoint } from "../demand/demand.ts";
import type { Metric } from "../network/conditions.ts";
import type { Commune } from "../territory.ts";

/** Cumulative number of people by the cost of their nearest place: a step at the cost of each demand point. */
export interface AccessDistribution {
  /** People counted, including those without a way to a place. */
  readonly population: number;
  /** Costs at which the curve rises, distinct and ascending. */
  readonly costs: Float64Array;
  /** People within the cost of the same rank, inclusive. */
  readonly populationWithin: Float64Array;
  /** People without a way to any place. */
  readonly unreachablePopulation: number;
}

/** Round costs for which the page states figures. */
export const ROUND_COSTS: Readonly<Record<Metric, readonly number[]>> = {
  km: [5, 10, 15, 20, 30, 45],
  min: [5, 10, 15, 20, 30, 45, 60],
};

/**
 * Empirical distribution function of the cost, weighted by population, over the communes for which `isCounted` holds.
 * Costs are in the order of the demand points. Points without people make no step.
 */
export function distributeAccess(
  points: readonly Pick<DemandPoint, "commune" | "population">[],
  cost: ArrayLike<number>,
  isCounted: (commune: Commune) => boolean = () => true,
): AccessDistribution {
  const inhabited = points
    .map(({ commune, population }, rank) => ({
      commune,
      people: population,
      cost: cost[rank] ?? Number.POSITIVE_INFINITY,
    }))
    .filter(({ commune, people }) => people > 0 && isCounted(commune))
    .sort((a, b) => (a.cost === b.cost ? 0 : a.cost - b.cost));
  const within = new Map<number, number>();
  let population = 0;
  let reachable = 0;
  for (const { people, cost } of inhabited) {
    population += people;
    if (cost === Number.POSITIVE_INFINITY) continue;
    reachable = population;
    within.set(cost, population);
  }
  return {
    population,
    costs: Float64Array.from(within.keys()),
    populationWithin: Float64Array.from(within.values()),
    unreachablePopulation: population - reachable,
  };
}

/** People whose cost is at most the given one: those covered at that threshold. */
export function populationWithin({ costs, populationWithin }: AccessDistribution, cost: number): number {
  return populationWithin[countAtMost(costs, cost) - 1] ?? 0;
}

/** Share of the population whose cost is at most the given one; undefined without people. */
export function shareWithin(distribution: AccessDistribution, cost: number): number | undefined {
  if (distribution.population === 0) return undefined;
  return populationWithin(distribution, cost) / distribution.population;
}

/**
 * Smallest cost within which at least the given share (above 0, at most 1) of the population lives: at 0.5 the median
 * weighted by population. Infinity when too few people have a way to a place; undefined without people.
 */
export function costAtShare(distribution: AccessDistribution, share: number): number | undefined {
  if (distribution.population === 0) return undefined;
  const rank = distribution.populationWithin.findIndex((within) => within / distribution.population >= share);
  return distribution.costs[rank] ?? Number.POSITIVE_INFINITY;
}

/** Number of sorted costs that are at most the given one, by bisection. */
function countAtMost(costs: Float64Array, cost: number): number {
  let [low, high] = [0, costs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((costs[middle] ?? Number.NaN) <= cost) low = middle + 1;
    else high = middle;
  }
  return low;
}
