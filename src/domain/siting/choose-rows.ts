import { lowerBound } from "./lower-bound.ts";
import { dropDominated, listByPoint, type Savings, type SavingsByPoint } from "./savings.ts";

export interface RowChoice {
  /** In the order in which each row adds the most after the previous ones. */
  readonly chosen: readonly ChosenRow[];
  /** Upper bound of the savings of any choice of as many rows. */
  readonly bound: number;
  /** Whether the choice reaches the bound. */
  readonly isBest: boolean;
}

interface ChosenRow {
  /** Rank of the commune of the row. */
  readonly candidate: number;
  readonly added: number;
}

/**
 * Chooses `count` rows with the greatest savings: greedy, then interchange, then interchange from each choice met while
 * lowering the bound. On the real communes the result nearly always reaches its bound and is then proven optimal. Fewer
 * rows when those save everything.
 */
export function chooseRows(all: Savings, count: number): RowChoice {
  const savings = dropDominated(all);
  const interchange = createInterchange(savings);
  let rows = interchange(greedyRows(savings, count));
  let saved = savedBy(savings, rows);
  const tried = new Set<string>();
  const most = lowerBound(savings, count, saved, (choice) => {
    const key = [...choice].sort(ascending).join(" ");
    if (tried.has(key)) return saved;
    tried.add(key);
    const other = interchange(choice);
    const savedByOther = savedBy(savings, other);
    if (savedByOther > saved) {
      rows = other;
      saved = savedByOther;
    }
    return saved;
  });
  const bound = Math.max(saved, Math.floor(most));
  return { chosen: inOrder(savings, needed(savings, rows, saved)), bound, isBest: bound === saved };
}

/** Drops chosen rows whose savings the other chosen rows make as well. */
function needed(savings: Savings, rows: readonly number[], saved: number): readonly number[] {
  let kept = [...rows].sort(ascending);
  for (const row of [...kept].reverse()) {
    const others = kept.filter((other) => other !== row);
    if (savedBy(savings, others) === saved) kept = others;
  }
  return kept;
}

/** Rows that add something, the one that adds the most first. */
function inOrder(savings: Savings, rows: readonly number[]): ChosenRow[] {
  const best = new Float64Array(savings.pointCount);
  return greedyRows(savings, rows.length, rows).map((row) => ({
    candidate: savings.candidates[row] as number,
    added: enterRow(savings, row, best),
  }));
}

function ascending(a: number, b: number): number {
  return a - b;
}

/**
 * Greedy choice: takes the row that adds the most, of equals the first, until `count` are taken or none adds anything.
 * Guarantee: at least 1 − 1/e of the optimum, G. L. Nemhauser, L. A. Wolsey and M. L. Fisher (1978), An analysis of
 * approximations for maximizing submodular set functions, Mathematical Programming 14, 265-294. Additions only
 * decrease, so rows with a too small last addition are not evaluated again: M. Minoux (1978), Accelerated greedy
 * algorithms for maximizing submodular set functions.
 * @param among rows to choose from, in the order of preference.
 */
export function greedyRows(savings: Savings, count: number, among: Iterable<number> = allRows(savings)): number[] {
  const rows = Uint32Array.from(among);
  const atMost = new Float64Array(rows.length).fill(Number.POSITIVE_INFINITY);
  const best = new Float64Array(savings.pointCount);
  const taken: number[] = [];
  while (taken.length < count) {
    let most = 0;
    let found = -1;
    for (let at = 0; at < rows.length; at++) {
      if ((atMost[at] as number) <= most) continue;
      const added = addedBy(savings, rows[at] as number, best);
      atMost[at] = added;
      if (added <= most) continue;
      most = added;
      found = at;
    }
    if (found < 0) return taken;
    const row = rows[found] as number;
    enterRow(savings, row, best);
    taken.push(row);
  }
  return taken;
}

function allRows({ candidates }: Savings): Iterable<number> {
  return candidates.keys();
}

/** Sum over points of the greatest amount among the chosen rows. */
export function savedBy(savings: Savings, rows: readonly number[]): number {
  const best = new Float64Array(savings.pointCount);
  return rows.reduce((sum, row) => sum + enterRow(savings, row, best), 0);
}

/** Adds a row to chosen ones with the greatest amounts `best`, and returns the increase. */
function enterRow(savings: Savings, row: number, best: Float64Array): number {
  const added = addedBy(savings, row, best);
  const { starts, points, amounts } = savings;
  for (let cell = starts[row] as number; cell < (starts[row + 1] as number); cell++) {
    const point = points[cell] as number;
    best[point] = Math.max(best[point] as number, amounts[cell] as number);
  }
  return added;
}

/** Increase that a row would bring to chosen ones with the greatest amounts `best`. */
function addedBy({ starts, points, amounts }: Savings, row: number, best: Float64Array): number {
  const end = starts[row + 1] as number;
  let added = 0;
  for (let cell = starts[row] as number; cell < end; cell++) {
    added += Math.max(0, (amounts[cell] as number) - (best[points[cell] as number] as number));
  }
  return added;
}

/** The chosen rows, with the greatest and second greatest amount of each point among them. */
interface Chosen {
  readonly rows: number[];
  readonly isChosen: Uint8Array;
  /** Greatest amount, and its index in `rows`; -1 for none. */
  readonly best: Float64Array;
  readonly bestAt: Int32Array;
  readonly secondBest: Float64Array;
}

interface Swap {
  readonly out: number;
  readonly into: number;
}

/**
 * Swaps chosen rows for others, each time the pair with the greatest gain, of equals the first, until no swap gains:
 * vertex interchange of M. B. Teitz and P. Bart (1968), Heuristic methods for estimating the generalized vertex median
 * of a weighted graph, Operations Research 16, 955-961. One pass per round over the demand points of the chosen rows
 * evaluates all swaps by their second greatest amounts: R. Whitaker (1983), A fast algorithm for the greedy interchange
 * of large-scale clustering and median location problems, INFOR 21, 95-108. Never worsens its input.
 */
export function createInterchange(savings: Savings): (start: readonly number[]) => number[] {
  const byPoint = listByPoint(savings);
  const alone = sumOfEachRow(savings);
  return (start) => {
    const rows = [...start];
    const isChosen = new Uint8Array(savings.candidates.length);
    for (const row of rows) isChosen[row] = 1;
    for (;;) {
      const swap = bestSwap(weigh(savings, rows, isChosen), byPoint, alone);
      if (swap === undefined) return rows;
      isChosen[rows[swap.out] as number] = 0;
      isChosen[swap.into] = 1;
      rows[swap.out] = swap.into;
    }
  };
}

function sumOfEachRow({ candidates, starts, amounts }: Savings): Float64Array {
  return Float64Array.from(candidates, (_, row) =>
    amounts.subarray(starts[row], starts[row + 1]).reduce((sum, amount) => sum + amount, 0),
  );
}

function weigh({ starts, points, amounts, pointCount }: Savings, rows: number[], isChosen: Uint8Array): Chosen {
  const best = new Float64Array(pointCount);
  const bestAt = new Int32Array(pointCount).fill(-1);
  const secondBest = new Float64Array(pointCount);
  for (const [at, row] of rows.entries()) {
    for (let cell = starts[row] as number; cell < (starts[row + 1] as number); cell++) {
      const point = points[cell] as number;
      const amount = amounts[cell] as number;
      if (amount > (best[point] as number)) {
        secondBest[point] = best[point] as number;
        best[point] = amount;
        bestAt[point] = at;
      } else if (amount > (secondBest[point] as number)) {
        secondBest[point] = amount;
      }
    }
  }
  return { rows, isChosen, best, bestAt, secondBest };
}

function bestSwap(chosen: Chosen, byPoint: SavingsByPoint, alone: Float64Array): Swap | undefined {
  const losses = lossOfEach(chosen);
  const leastLoss = Math.min(...losses);
  const { added, keeps, keptInAll } = weighEntries(chosen, byPoint, alone);
  let most = 0;
  let found: Swap | undefined;
  for (let into = 0; into < added.length; into++) {
    const atMost = (added[into] as number) + (keptInAll[into] as number) - leastLoss;
    if (chosen.isChosen[into] === 1 || atMost <= most) continue;
    for (let out = 0; out < losses.length; out++) {
      const change = (added[into] as number) - (losses[out] as number) + (keeps[into * losses.length + out] as number);
      if (change <= most) continue;
      most = change;
      found = { out, into };
    }
  }
  return found;
}

/** Loss of savings when each chosen row is removed. */
function lossOfEach({ rows, best, bestAt, secondBest }: Chosen): Float64Array {
  const losses = new Float64Array(rows.length);
  for (let point = 0; point < bestAt.length; point++) {
    const at = bestAt[point] as number;
    if (at < 0) continue;
    losses[at] = (losses[at] as number) + (best[point] as number) - (secondBest[point] as number);
  }
  return losses;
}

interface Entries {
  /** Savings that each row adds to the chosen ones. */
  readonly added: Float64Array;
  /** Part of the loss of each chosen row that each row makes up for: all chosen rows for row 0, then for row 1… */
  readonly keeps: Float64Array;
  /** Sum of the parts of each row. */
  readonly keptInAll: Float64Array;
}

function weighEntries(
  { rows, best, bestAt, secondBest }: Chosen,
  byPoint: SavingsByPoint,
  alone: Float64Array,
): Entries {
  const added = alone.slice();
  const keeps = new Float64Array(alone.length * rows.length);
  const keptInAll = new Float64Array(alone.length);
  for (let point = 0; point < bestAt.length; point++) {
    const at = bestAt[point] as number;
    if (at < 0) continue;
    const present = best[point] as number;
    const fallBack = secondBest[point] as number;
    const end = byPoint.starts[point + 1] as number;
    for (let cell = byPoint.starts[point] as number; cell < end; cell++) {
      const row = byPoint.rows[cell] as number;
      const shared = Math.min(byPoint.amounts[cell] as number, present);
      added[row] = (added[row] as number) - shared;
      const kept = row * rows.length + at;
      const beyond = Math.max(0, shared - fallBack);
      keeps[kept] = (keeps[kept] as number) + beyond;
      keptInAll[row] = (keptInAll[row] as number) + beyond;
    }
  }
  return { added, keeps, keptInAll };
}
