import type { Savings } from "./savings.ts";

// Tuned on coverings of every access model, with 1 to 20 rows: these values prove the most choices optimal.
const ROUNDS = 600;
/** Limit of the cells visited by all rounds, some twenty seconds: only lists without a limit get fewer rounds. */
const MOST_CELLS = 2e9;
/** Rounds without a lower bound before the step is halved. */
const PATIENCE = 30;
/** Share of the last direction in the next one: damps oscillation. */
const MOMENTUM = 0.7;
/** Amounts are integers: a bound this near to the savings proves the optimum, and rounding of sums is smaller. */
const LESS_THAN_ONE = 0.5;

/**
 * Upper bound of the savings of any choice of `count` rows, by Lagrangean relaxation: each demand point has a price,
 * counted once whatever is chosen, and rows are worth their savings beyond the prices. The prices plus the most
 * valuable rows are a bound, lowered by a subgradient method. G. Cornuéjols, M. L. Fisher and G. L. Nemhauser (1977),
 * Location of bank accounts to optimize float, Management Science 23, 789-810; for maximal covering R. D. Galvão and C.
 * ReVelle (1996), A Lagrangean heuristic for the maximal covering location problem, European Journal of Operational
 * Research 88, 114-123. Directions: P. M. Camerini, L. Fratta and F. Maffioli (1975), On improving relaxation methods
 * by modified gradient techniques, Mathematical Programming Study 3, 26-34.
 * @param saved savings of a known choice.
 * @param improve called with the most valuable rows each time the bound falls; returns the savings of the best known
 * choice.
 * @returns the bound; it stops falling once no choice of integer amounts can exceed the known savings.
 */
export function lowerBound(
  savings: Savings,
  count: number,
  saved: number,
  improve: (rows: readonly number[]) => number,
): number {
  const prices = new Float64Array(savings.pointCount);
  const direction = new Float64Array(savings.pointCount);
  let known = saved;
  let most = Number.POSITIVE_INFINITY;
  let step = 1;
  let idle = 0;
  const rounds = Math.min(ROUNDS, Math.ceil(MOST_CELLS / savings.points.length));
  for (let round = 0; round < rounds; round++) {
    const worths = worthOfEach(savings, prices);
    const rows = greatest(worths, count);
    const total = sum(prices) + sum(rows.map((row) => worths[row] as number));
    idle = total < most ? 0 : idle + 1;
    if (total < most) {
      most = total;
      known = improve(rows);
    }
    if (most < known + LESS_THAN_ONE) return known;
    if (idle >= PATIENCE) {
      step /= 2;
      idle = 0;
    }
    turn(direction, slopeAt(savings, rows, prices));
    movePrices(prices, direction, step * (total - known));
  }
  return most + LESS_THAN_ONE;
}

function worthOfEach({ candidates, starts, points, amounts }: Savings, prices: Float64Array): Float64Array {
  const worths = new Float64Array(candidates.length);
  for (let row = 0; row < worths.length; row++) {
    const end = starts[row + 1] as number;
    let worth = 0;
    for (let cell = starts[row] as number; cell < end; cell++) {
      const beyond = (amounts[cell] as number) - (prices[points[cell] as number] as number);
      if (beyond > 0) worth += beyond;
    }
    worths[row] = worth;
  }
  return worths;
}

/** Ranks of the `count` greatest values, descending, of equals the first. */
function greatest(values: Float64Array, count: number): number[] {
  const ranks: number[] = [];
  for (let rank = 0; rank < values.length; rank++) {
    const value = values[rank] as number;
    if (ranks.length === count && value <= (values[ranks[count - 1] as number] as number)) continue;
    let at = Math.min(ranks.length, count - 1);
    while (at > 0 && (values[ranks[at - 1] as number] as number) < value) {
      ranks[at] = ranks[at - 1] as number;
      at--;
    }
    ranks[at] = rank;
  }
  return ranks;
}

/** For each point, 1 less the number of chosen rows with a value for it. */
function slopeAt({ starts, points, amounts }: Savings, rows: readonly number[], prices: Float64Array): Float64Array {
  const slope = new Float64Array(prices.length).fill(1);
  for (const row of rows) {
    for (let cell = starts[row] as number; cell < (starts[row + 1] as number); cell++) {
      const point = points[cell] as number;
      if ((amounts[cell] as number) > (prices[point] as number)) slope[point] = (slope[point] as number) - 1;
    }
  }
  return slope;
}

function turn(direction: Float64Array, slope: Float64Array): void {
  for (let point = 0; point < slope.length; point++) {
    direction[point] = (slope[point] as number) + MOMENTUM * (direction[point] as number);
  }
}

/** Moves prices against a direction, by the step that would lower the bound by `descent`; at least 0. */
function movePrices(prices: Float64Array, direction: Float64Array, descent: number): void {
  const canMove = (point: number) => !((prices[point] as number) === 0 && (direction[point] as number) > 0);
  let square = 0;
  for (let point = 0; point < prices.length; point++) square += canMove(point) ? (direction[point] as number) ** 2 : 0;
  if (square === 0) return;
  const share = descent / square;
  for (let point = 0; point < prices.length; point++) {
    prices[point] = Math.max(0, (prices[point] as number) - share * (direction[point] as number));
  }
}

function sum(values: Float64Array | readonly number[]): number {
  let total = 0;
  for (let at = 0; at < values.length; at++) total += values[at] as number;
  return total;
}
