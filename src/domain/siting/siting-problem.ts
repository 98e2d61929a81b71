import type { DemandPoint } from "../demand/demand.ts";
import type { SeatCosts } from "../network/seat-costs.ts";
import type { Commune } from "../territory.ts";

/** People at a position, and the rank of their commune. */
export type SitingPoint = Pick<DemandPoint, "communeRank" | "position" | "population">;

/** A facility location problem: candidates, demand and existing places. Communes and demand points are ranks. */
export interface SitingProblem {
  readonly communes: readonly Pick<Commune, "code" | "population">[];
  readonly points: readonly SitingPoint[];
  /** Cost of the nearest existing place of each demand point; existing places stay. Infinity without one. */
  readonly presentCost: ArrayLike<number>;
  /** From each commune's seat to the demand points, at least to the threshold. */
  readonly costs: SeatCosts;
  /** Communes whose seat may get a place. */
  readonly candidates: readonly number[];
  /** Demand points whose people count. */
  readonly demand: readonly number[];
  /** Number of places, at least 1. */
  readonly count: number;
}

/** New places in the order in which each brings the most after the previous ones. `before`, `gain`, `after` and `bound` are people. */
export interface Siting {
  /** People who count. */
  readonly population: number;
  /** Without any new place. */
  readonly before: number;
  /** At most `count`: places without a gain are left out. */
  readonly sites: readonly Site[];
  /** Upper bound of the result of any choice of as many places. */
  readonly bound: number;
  /** Whether no choice of as many candidates does better: this is proven. */
  readonly isBest: boolean;
}

export interface Site {
  /** Rank of the commune of its seat. */
  readonly commune: number;
  /** Increase over the previous places. */
  readonly gain: number;
  /** Value with this place and the previous ones. */
  readonly after: number;
}

/** People at the demand point of a rank. */
export function populationAt({ points }: SitingProblem, rank: number): number {
  return points[rank]?.population ?? 0;
}

/** People at several demand points. */
export function populationOf(problem: SitingProblem, ranks: readonly number[]): number {
  return ranks.reduce((sum, rank) => sum + populationAt(problem, rank), 0);
}

/** @throws RangeError when the lists do not reach the given cost, or the count is below 1. */
export function assertSolvable({ costs, count }: SitingProblem, reach: number): void {
  if (costs.limit < reach) throw new RangeError(`Costs up to ${costs.limit} do not reach ${reach}`);
  if (!(count >= 1)) throw new RangeError(`The number of places must be at least 1, not ${count}`);
}
