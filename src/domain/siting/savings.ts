import type { DemandPoint } from "../demand/demand.ts";
import type { SeatCosts } from "../network/seat-costs.ts";
import type { Commune } from "../territory.ts";

/**
 * Savings that a place at each candidate's seat alone would bring each demand point, where positive (compressed sparse
 * rows). The problem: choose rows with the greatest sum, over demand points, of the greatest amount
 * among them. Amounts are integers, so that sums do not depend on the order of terms; rows and demand points have an
 * order of their own, so that results do not depend on the input order.
 */
export interface Savings {
  /** Rank of each row's commune, by descending population, then code, so that the first of equals is chosen. */
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

/** By the preference of communes, then from west to east, south to north, and by population. */
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

/** The savings per demand point: the rows that save it anything, and the amounts (compressed sparse columns). */
export interface SavingsByPoint {
  /** Column n is cells starts[n] to starts[n + 1], in the order of rows. */
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly amounts: Float64Array;
}

export function listByPoint({ candidates, starts, points, amounts, pointCount }: Savings): SavingsByPoint {
  const own = new Uint32Array(pointCount + 1);
  for (const point of points) own[point + 1] = (own[point + 1] as number) + 1;
  for (let point = 0; point < pointCount; point++) own[point + 1] = (own[point + 1] as number) + (own[point] as number);
  const next = own.slice();
  const byPoint = { starts: own, rows: new Uint32Array(points.length), amounts: new Float64Array(points.length) };
  for (let row = 0; row < candidates.length; row++) {
    for (let cell = starts[row] as number; cell < (starts[row + 1] as number); cell++) {
      const point = points[cell] as number;
      const at = next[point] as number;
      next[point] = at + 1;
      byPoint.rows[at] = row;
      byPoint.amounts[at] = amounts[cell] as number;
    }
  }
  return byPoint;
}

/** Drops rows of which another saves every point as much, of equals the later: the optimum is unchanged. */
export function dropDominated(savings: Savings): Savings {
  const { candidates, starts, points, amounts } = savings;
  const saving = listByPoint(savings);
  const kept = Uint32Array.from(candidates.keys()).filter(
    (row) => !isDominated(savings, row, fewestRows(savings, row, saving)),
  );
  const newStarts = new Uint32Array(kept.length + 1);
  for (const [at, row] of kept.entries()) {
    newStarts[at + 1] = (newStarts[at] as number) + (starts[row + 1] as number) - (starts[row] as number);
  }
  const size = newStarts[kept.length] as number;
  const newPoints = new Uint32Array(size);
  const newAmounts = new Float64Array(size);
  for (const [at, row] of kept.entries()) {
    newPoints.set(points.subarray(starts[row], starts[row + 1]), newStarts[at]);
    newAmounts.set(amounts.subarray(starts[row], starts[row + 1]), newStarts[at]);
  }
  return {
    candidates: kept.map((row) => candidates[row] as number),
    starts: newStarts,
    points: newPoints,
    amounts: newAmounts,
    pointCount: savings.pointCount,
  };
}

/** Rows among which a dominating row must be: those of the row's demand point with the fewest rows. */
function fewestRows({ starts, points }: Savings, row: number, saving: SavingsByPoint): Uint32Array {
  const countOf = (point: number) => (saving.starts[point + 1] as number) - (saving.starts[point] as number);
  let fewest = points[starts[row] as number] as number;
  for (const point of points.subarray(starts[row], starts[row + 1]))
    if (countOf(point) < countOf(fewest)) fewest = point;
  return saving.rows.subarray(saving.starts[fewest], saving.starts[fewest + 1]);
}

function isDominated(savings: Savings, row: number, others: Uint32Array): boolean {
  return others.some(
    (other) => other !== row && savesAsMuch(savings, other, row) && (other < row || !savesAsMuch(savings, row, other)),
  );
}

/** Whether a row saves every demand point at least as much as the other; points are sorted in both. */
function savesAsMuch({ starts, points, amounts }: Savings, row: number, other: number): boolean {
  const end = starts[row + 1] as number;
  const otherEnd = starts[other + 1] as number;
  if (end - (starts[row] as number) < otherEnd - (starts[other] as number)) return false;
  let cell = starts[row] as number;
  for (let otherCell = starts[other] as number; otherCell < otherEnd; otherCell++) {
    const point = points[otherCell] as number;
    while (cell < end && (points[cell] as number) < point) cell++;
    if (cell === end || points[cell] !== point || (amounts[cell] as number) < (amounts[otherCell] as number)) {
      return false;
    }
  }
  return true;
}

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
  readonly gain: number;
  /** Value with this place and the previous ones. */
  readonly after: number;
}

export function populationAt({ points }: SitingProblem, rank: number): number {
  return points[rank]?.population ?? 0;
}

export function populationOf(problem: SitingProblem, ranks: readonly number[]): number {
  return ranks.reduce((sum, rank) => sum + populationAt(problem, rank), 0);
}

/** @throws RangeError when the lists do not reach the given cost, or the count is below 1. */
export function assertSolvable({ costs, count }: SitingProblem, reach: number): void {
  if (costs.limit < reach) throw new RangeError(`Costs up to ${costs.limit} do not reach ${reach}`);
  if (!(count >= 1)) throw new RangeError(`The number of places must be at least 1, not ${count}`);
}
