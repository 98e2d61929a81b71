import type { Metric } from "../network/conditions.ts";
import type { Commune } from "../territory.ts";

/** How many people live within a cost of their nearest place, for every cost: a step at each commune's own. */
export interface AccessDistribution {
  /** Municipal population, of those too whom no way leads to a place. */
  readonly population: number;
  /** Costs at which the curve rises, each once, from the smallest up. */
  readonly costs: Float64Array;
  /** People within the cost of the same rank, its own communes included. */
  readonly populationWithin: Float64Array;
  /** People whom no way leads to a place, at any cost. */
  readonly unreachablePopulation: number;
}

/** Round costs at which the curve is told in figures. */
export const ROUND_COSTS: Readonly<Record<Metric, readonly number[]>> = {
  km: [5, 10, 15, 20, 30, 45],
  min: [5, 10, 15, 20, 30, 45, 60],
};

/**
 * The cumulative distribution of the population by cost (empirical distribution function weighted by municipal population), of
 * the communes for which `isCounted` holds, from the costs of all of them in the same order. Communes where nobody lives make no step.
 */
export function distributeAccess(
  communes: readonly Commune[],
  cost: ArrayLike<number>,
  isCounted: (commune: Commune) => boolean = () => true,
): AccessDistribution {
  const inhabited = communes
    .map((commune, rank) => ({ commune, cost: cost[rank] ?? Number.POSITIVE_INFINITY }))
    .filter(({ commune }) => commune.population > 0 && isCounted(commune))
    .toSorted((a, b) => (a.cost === b.cost ? 0 : a.cost - b.cost));
  const within = new Map<number, number>();
  let population = 0;
  let reachable = 0;
  for (const { commune, cost } of inhabited) {
    population += commune.population;
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

/** People whose cost is at most the given one: exactly those who are covered at that threshold. */
export function populationWithin({ costs, populationWithin }: AccessDistribution, cost: number): number {
  return populationWithin[countAtMost(costs, cost) - 1] ?? 0;
}

/** The share of the population whose cost is at most the given one; undefined where nobody lives. */
export function shareWithin(distribution: AccessDistribution, cost: number): number | undefined {
  if (distribution.population === 0) return undefined;
  return populationWithin(distribution, cost) / distribution.population;
}

/**
 * The smallest cost within which at least a share of the population lives, the share being above 0 and at most 1: at 0.5 the median
 * weighted by population. Infinity where too few have a way to a place; undefined where nobody lives.
 */
export function costAtShare(distribution: AccessDistribution, share: number): number | undefined {
  if (distribution.population === 0) return undefined;
  const rank = distribution.populationWithin.findIndex((within) => within / distribution.population >= share);
  return distribution.costs[rank] ?? Number.POSITIVE_INFINITY;
}

/** How many of the sorted costs are at most the given one, by bisection. */
function countAtMost(costs: Float64Array, cost: number): number {
  let [low, high] = [0, costs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((costs[middle] ?? Number.NaN) <= cost) low = middle + 1;
    else high = middle;
  }
  return low;
}
