import type { Savings } from "./savings.ts";

// Tried on the covering and the median of every access model, 1 to 20 rows: these prove the most choices to be the best.
const ROUNDS = 600;
/** Cells that all rounds together go through at most, some twenty seconds: only lists without a limit have so many that fewer rounds are left. */
const MOST_CELLS = 2e9;
/** Rounds without a lower bound after which the step is halved. */
const PATIENCE = 30;
/** Share of the last direction that is kept in the next one, so that rounds do not undo one another. */
const MOMENTUM = 0.7;
/** Amounts are whole: a bound this near above what is saved leaves room for no more, and no rounding of sums is as large. */
const LESS_THAN_ONE = 0.5;

/**
 * The most that any choice of so many rows may save, from above. Each demand point is given a price, which it brings once whatever is
 * chosen, and rows are worth what they save beyond the prices: the prices and the worthiest rows together are a bound, lowered by
 * a subgradient. G. Cornuéjols, M. L. Fisher and G. L. Nemhauser (1977), Location of bank accounts to optimize float, Management
 * Science 23, 789-810; for maximal covering R. D. Galvão and C. ReVelle (1996), A Lagrangean heuristic for the maximal covering
 * location problem, European Journal of Operational Research 88, 114-123. Directions: P. M. Camerini, L. Fratta and F. Maffioli
 * (1975), On improving relaxation methods by modified gradient techniques, Mathematical Programming Study 3, 26-34.
 * @param saved what a choice is known to save.
 * @param improve is given the worthiest rows each time the bound falls, and says what the best choice known by then saves.
 * @returns the bound; it leaves off falling once no choice of whole amounts can save more than what is known.
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

/** The ranks of so many greatest values, the greatest first, of equals the first. */
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

/** For each point 1 less the rows that are worth something to it: its price is too high where there is none, too low where there are several. */
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

/** Moves prices against a direction, as far as would lower the bound by so much were it even; no price falls below nothing. */
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
