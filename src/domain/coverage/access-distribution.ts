import type { DemandPoint } from "../demand/demand.ts";
import type { Metric } from "../network/conditions.ts";
import type { Commune } from "../territory.ts";

/** How many people live within a cost of their nearest place, for every cost: a step at the cost of each demand point. */
export interface AccessDistribution {
  /** People counted, of those too whom no way leads to a place. */
  readonly population: number;
  /** Costs at which the curve rises, each once, from the smallest up. */
  readonly costs: Float64Array;
  /** People within the cost of the same rank, those at that very cost included. */
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
 * The cumulative distribution of the people by cost (empirical distribution function weighted by population), of the communes for
 * which `isCounted` holds, from the costs of all demand points in the same order. Points where nobody lives make no step.
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
    .toSorted((a, b) => (a.cost === b.cost ? 0 : a.cost - b.cost));
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
