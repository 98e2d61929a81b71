import type { DemandPoint } from "../demand/demand.ts";
import type { SeatCosts } from "../network/seat-costs.ts";
import type { Commune } from "../territory.ts";

/** People who count at one position, and the rank of their commune. */
export type SitingPoint = Pick<DemandPoint, "communeRank" | "position" | "population">;

/** Where new places may stand, whom they are for, and what is there. Communes and demand points are told by their ranks. */
export interface SitingProblem {
  readonly communes: readonly Pick<Commune, "code" | "population">[];
  readonly points: readonly SitingPoint[];
  /** What each demand point's nearest existing place costs: existing places stay. Infinity where there is none. */
  readonly presentCost: ArrayLike<number>;
  /** From each commune's seat to the demand points, as far as a place can matter: to the threshold, or to the greatest present cost. */
  readonly costs: SeatCosts;
  /** Communes at whose seat a place may be put. */
  readonly candidates: readonly number[];
  /** Demand points whose people count. */
  readonly demand: readonly number[];
  /** How many places, at least 1. */
  readonly count: number;
}

/** New places in the order in which each brings the most after the ones before it. */
export interface Siting {
  /** People who count. */
  readonly population: number;
  /** Without any new place. */
  readonly before: number;
  /** At most as many as were asked: none is named that would bring nothing. */
  readonly sites: readonly Site[];
  /** No choice of as many places brings more in all than this. */
  readonly bound: number;
  /** Whether it is certain that no other choice of as many places brings more. */
  readonly isBest: boolean;
  /** Of means: what is counted for people without any way to a place; undefined when there are none among those who count. */
  readonly cappedAt: number | undefined;
}

export interface Site {
  /** Rank of the commune at whose seat it stands. */
  readonly commune: number;
  /** What it adds to those before it. */
  readonly gain: number;
  /** With this one and those before it. */
  readonly after: number;
}

/** People at the demand point of a rank. */
export function populationAt({ points }: SitingProblem, rank: number): number {
  return points[rank]?.population ?? 0;
}

/** People at some of the demand points. */
export function populationOf(problem: SitingProblem, ranks: readonly number[]): number {
  return ranks.reduce((sum, rank) => sum + populationAt(problem, rank), 0);
}

/** @throws RangeError when the lists do not reach so far, or fewer than 1 place is asked. */
export function assertSolvable({ costs, count }: SitingProblem, reach: number): void {
  if (costs.limit < reach) throw new RangeError(`Costs up to ${costs.limit} do not reach ${reach}`);
  if (!(count >= 1)) throw new RangeError(`The number of places must be at least 1, not ${count}`);
}
