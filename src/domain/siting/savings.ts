import type { SitingPoint, SitingProblem } from "./siting-problem.ts";

/**
 * Savings that a place at each candidate's seat alone would bring each demand point, where positive (compressed sparse
 * rows). The problem: choose rows with the greatest sum, over demand points, of the greatest amount
 * among them. Amounts are integers, so that sums do not depend on the order of terms; rows and demand points have an
 * order of their own, so that results do not depend on the input order.
 */
export interface Savings {
  /**
   * Rank, among the given communes, of each row's commune: by descending population, then code, so that the first of
   * equals is chosen.
   */
  readonly candidates: Uint32Array;
  /** Row n is cells starts[n] to starts[n + 1]. */
  readonly starts: Uint32Array;
  /** Indices of demand points, in the order of preference of their communes, ascending within a row. */
  readonly points: Uint32Array;
  readonly amounts: Float64Array;
  readonly pointCount: number;
}

/**
 * Savings of a problem; candidates and demand points without savings are left out.
 * @param amountOf savings of a demand point when its cost falls to the given one: an integer, 0 or less for none.
 */
export function listSavings(problem: SitingProblem, amountOf: (point: number, cost: number) => number): Savings {
  const preferred = communesByPreference(problem);
  const isDemand = marks(problem.demand, problem.points.length);
  const isCandidate = marks(problem.candidates, preferred.length);
  const candidates: number[] = [];
  const starts = [0];
  const ranks: number[] = [];
  const amounts: number[] = [];
  for (const candidate of preferred) {
    if (isCandidate[candidate] === 0) continue;
    forEachReached(problem, candidate, (point, cost) => {
      const amount = isDemand[point] === 1 ? amountOf(point, cost) : 0;
      if (amount <= 0) return;
      ranks.push(point);
      amounts.push(amount);
    });
    if (ranks.length === starts.at(-1)) continue;
    candidates.push(candidate);
    starts.push(ranks.length);
  }
  const saved = pointsByPreference(problem, inverse(preferred, preferred.length), new Set(ranks));
  return putInOrder({
    candidates: Uint32Array.from(candidates),
    starts: Uint32Array.from(starts),
    points: places(ranks, inverse(saved, problem.points.length)),
    amounts: Float64Array.from(amounts),
    pointCount: saved.length,
  });
}

/** Goes through the demand points in the list of a commune. */
function forEachReached(
  { costs }: SitingProblem,
  candidate: number,
  take: (point: number, cost: number) => void,
): void {
  const end = costs.starts[candidate + 1] as number;
  for (let cell = costs.starts[candidate] as number; cell < end; cell++) {
    take(costs.points[cell] as number, costs.costs[cell] as number);
  }
}

/** The index of each rank. */
function places(ranks: readonly number[], placeOf: Uint32Array): Uint32Array {
  return Uint32Array.from(ranks, (rank) => placeOf[rank] as number);
}

/** Sorts the points within each row, in place. */
function putInOrder(savings: Savings): Savings {
  const { starts, points, amounts, pointCount } = savings;
  const amountAt = new Float64Array(pointCount);
  for (let row = 0; row + 1 < starts.length; row++) {
    const start = starts[row] as number;
    const end = starts[row + 1] as number;
    for (let cell = start; cell < end; cell++) amountAt[points[cell] as number] = amounts[cell] as number;
    points.subarray(start, end).sort();
    for (let cell = start; cell < end; cell++) amounts[cell] = amountAt[points[cell] as number] as number;
  }
  return savings;
}

function communesByPreference({ communes }: SitingProblem): number[] {
  const populationOf = (rank: number) => communes[rank]?.population ?? 0;
  const codeOf = (rank: number) => communes[rank]?.code ?? "";
  return [...communes.keys()].sort((a, b) => populationOf(b) - populationOf(a) || (codeOf(a) < codeOf(b) ? -1 : 1));
}

/**
 * Demand points by the preference of their communes; within one commune from west to east, from south to north, then by
 * population.
 */
function pointsByPreference(
  { points }: SitingProblem,
  placeOfCommune: Uint32Array,
  some: Iterable<number>,
): readonly number[] {
  const compare = (one: SitingPoint, other: SitingPoint) =>
    (placeOfCommune[one.communeRank] as number) - (placeOfCommune[other.communeRank] as number) ||
    one.position[0] - other.position[0] ||
    one.position[1] - other.position[1] ||
    one.population - other.population;
  return [...some].sort((a, b) => compare(points[a] as SitingPoint, points[b] as SitingPoint));
}

/** Inverse permutation: the index of each of `count` ranks in an order of some of them. */
function inverse(order: readonly number[], count: number): Uint32Array {
  const placeOf = new Uint32Array(count);
  for (const [place, rank] of order.entries()) placeOf[rank] = place;
  return placeOf;
}

function marks(ranks: readonly number[], count: number): Uint8Array {
  const marked = new Uint8Array(count);
  for (const rank of ranks) marked[rank] = 1;
  return marked;
}
