import type { CostRange } from "../coverage/cost-range.ts";
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
  /**
   * From each commune's seat to the demand points, as far as a place can matter: to the threshold, or to the greatest
   * present cost.
   */
  readonly costs: SeatCosts;
  /** Communes whose seat may get a place. */
  readonly candidates: readonly number[];
  /** Communes whose seat gets a place whatever it brings, candidates or not. Their places are among the `count`, or are all of them. */
  readonly forced: readonly number[];
  /** Demand points whose people count. */
  readonly demand: readonly number[];
  /** Number of places, at least 1. */
  readonly count: number;
}

/** New places: the forced ones, then the chosen ones, each part in the order in which each place brings the most after the previous ones. */
export interface Siting {
  /** People who count. */
  readonly population: number;
  /** Without any new place. */
  readonly before: number;
  /** At most `count`, or the forced ones: chosen places without a gain are left out. */
  readonly sites: readonly Site[];
  /** Upper bound of the result of any choice of as many places with the forced ones among them. */
  readonly bound: number;
  /** Whether no choice of as many candidates beside the forced places does better: this is proven. */
  readonly isBest: boolean;
  /** For costs: cost counted for people without a way to a place; undefined when everyone has one. */
  readonly cappedAt: number | undefined;
  readonly farthest?: Farthest;
  readonly tenth?: WorstTenth;
  /** Where costs have a range. */
  readonly ends?: SitingEnds;
}

/** The choice when every cost is the least, or the most, of its range. */
export type SitingEnds = Readonly<Record<keyof CostRange, SitingEnd>>;

export interface SitingEnd {
  /** Value without any new place, and with the chosen ones. */
  readonly before: number;
  readonly after: number;
  /** Value with the best choice that is known at this end. */
  readonly best: number;
  /** Whether no choice does better than `best`: this is proven. */
  readonly isBest: boolean;
  /** Ranks of the communes of that choice; those of the siting itself where it is as good. */
  readonly sites: readonly number[];
}

/** Who is the farthest once the new places are there. */
export interface Farthest {
  /** Rank of the commune of a demand point with the greatest cost. */
  readonly commune: number;
  /** People who do not count because they have no way to any present or possible place. */
  readonly unreached: number;
}

/** The tenth of the people who count that is the worst served without any new place. */
export interface WorstTenth {
  /** All people who count; `population` of the siting is the tenth alone. */
  readonly of: number;
  /** Least cost of the tenth; Infinity when they have no way to a place. */
  readonly from: number;
  /** People of the tenth within the threshold, without the new places and with them. */
  readonly servedBefore: number;
  readonly servedAfter: number;
}

export interface Site {
  /** Rank of the commune of its seat. */
  readonly commune: number;
  readonly isForced: boolean;
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
