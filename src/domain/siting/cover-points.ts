import { dropDominated } from "./drop-dominated.ts";
import { greedyRows } from "./greedy-rows.ts";
import { savedBy } from "./saved-by.ts";
import type { Savings } from "./savings.ts";
import { listByPoint } from "./savings-by-point.ts";

/** Above it bit sets would take seconds: only the greedy choice and the simple bound are tried. */
const MOST_CELLS = 150_000;

/** Ranks of communes; "none" when no choice covers everything, which is proven; "unknown" when the search was cut short. */
export type Cover = readonly number[] | "none" | "unknown";

/**
 * Communes of at most `count` rows that cover every point.
 * A row covers the points for which it has an amount, which is always 1.
 *
 * Branch and bound: the uncovered point with the fewest rows is covered by each of them in turn. Points without a common row need a row each, which
 * bounds the number of rows from below. N. Christofides and S. Korman (1975), A computational survey of methods for the set covering problem,
 * Management Science 21, 591-599.
 * @param work words of bit sets that the search may read.
 */
export function coverPoints(all: Savings, count: number, work: number): Cover {
  if (all.pointCount === 0) return [];
  if (needsMoreRows(all, count)) return "none";
  const greedy = greedyRows(all, count);
  if (savedBy(all, greedy) === all.pointCount) return greedy.map((row) => all.candidates[row] as number);
  if (all.points.length > MOST_CELLS) return "unknown";
  const { rowSets, rowsOf, linked, rows } = toBitSets(dropDominated(all));
  const words = Math.ceil(rowsOf.length / BITS);
  let left = work;

  /** Whether the uncovered points have more than `most` among them without a common row. */
  const needsMoreThan = (most: number, uncovered: Uint32Array): boolean => {
    const open = uncovered.slice();
    let needed = 0;
    for (let point = firstOf(open, 0); point >= 0; point = firstOf(open, Math.floor(point / BITS))) {
      needed++;
      if (needed > most) return true;
      remove(open, linked[point] as Uint32Array);
    }
    return false;
  };

  const search = (uncovered: Uint32Array, most: number): Cover => {
    const point = firstOf(uncovered, 0);
    if (point < 0) return [];
    const options = rowsOf[point] as readonly number[];
    left -= words * (most + options.length + 1);
    if (left < 0) return "unknown";
    return needsMoreThan(most, uncovered) ? "none" : tryEach(options, uncovered, most);
  };

  const tryEach = (options: readonly number[], uncovered: Uint32Array, most: number): Cover => {
    const covers = options.map((row) => ({ row, size: sizeOfBoth(rowSets[row] as Uint32Array, uncovered) }));
    covers.sort((one, other) => other.size - one.size || one.row - other.row);
    let answer: Cover = "none";
    for (const { row } of covers) {
      const rest = uncovered.slice();
      remove(rest, rowSets[row] as Uint32Array);
      const found = search(rest, most - 1);
      if (typeof found !== "string") return [row, ...found];
      if (found === "unknown") answer = found;
    }
    return answer;
  };

  const found = search(fullSet(rowsOf.length), count);
  return typeof found === "string" ? found : found.map((row) => rows[row] as number);
}

/** Whether the points have more than `most` among them without a common row, or one without any. */
function needsMoreRows(savings: Savings, most: number): boolean {
  const { starts, rows } = listByPoint(savings);
  const isLinked = new Uint8Array(savings.pointCount);
  const countOf = (point: number) => (starts[point + 1] as number) - (starts[point] as number);
  const fewestFirst = Uint32Array.from(isLinked.keys()).sort(
    (one, other) => countOf(one) - countOf(other) || one - other,
  );
  if (countOf(fewestFirst[0] as number) === 0) return true;
  let needed = 0;
  for (const point of fewestFirst) {
    if (isLinked[point] === 1) continue;
    needed++;
    if (needed > most) return true;
    for (const row of rows.subarray(starts[point], starts[point + 1])) {
      for (const other of savings.points.subarray(savings.starts[row], savings.starts[row + 1])) isLinked[other] = 1;
    }
  }
  return false;
}

const BITS = 32;

interface BitSets {
  /** Points of each row. */
  readonly rowSets: readonly Uint32Array[];
  /** Rows of each point; points have the fewest rows first. */
  readonly rowsOf: readonly (readonly number[])[];
  /** Points that have a row in common with a point. */
  readonly linked: readonly Uint32Array[];
  /** Rank of the commune of each row. */
  readonly rows: Uint32Array;
}

function toBitSets({ candidates, starts, points, pointCount }: Savings): BitSets {
  const given: number[][] = Array.from({ length: pointCount }, () => []);
  for (let row = 0; row < candidates.length; row++) {
    for (const point of points.subarray(starts[row], starts[row + 1])) given[point]?.push(row);
  }
  const rowsOf = keepHardest(given, candidates.length);
  const rowSets = Array.from(candidates, () => new Uint32Array(Math.ceil(rowsOf.length / BITS)));
  for (const [point, own] of rowsOf.entries()) for (const row of own) add(rowSets[row] as Uint32Array, point);
  const linked = rowsOf.map((own) => {
    const together = new Uint32Array(Math.ceil(rowsOf.length / BITS));
    for (const row of own) unite(together, rowSets[row] as Uint32Array);
    return together;
  });
  return { rowSets, rowsOf, linked, rows: candidates };
}

/** Leaves out the points that are covered whenever another one is: they have all its rows. */
function keepHardest(rowsOf: readonly number[][], rowCount: number): readonly (readonly number[])[] {
  const kept: number[][] = [];
  const keptOf: number[][] = Array.from({ length: rowCount }, () => []);
  const common = new Uint32Array(rowsOf.length);
  const isImplied = (own: readonly number[]) => {
    const met = own.flatMap((row) => keptOf[row] as readonly number[]);
    for (const other of met) common[other] = (common[other] as number) + 1;
    const found = met.some((other) => common[other] === kept[other]?.length);
    for (const other of met) common[other] = 0;
    return found;
  };
  for (const own of [...rowsOf].sort((one, other) => one.length - other.length)) {
    if (isImplied(own)) continue;
    for (const row of own) keptOf[row]?.push(kept.length);
    kept.push(own);
  }
  return kept;
}

function fullSet(size: number): Uint32Array {
  const set = new Uint32Array(Math.ceil(size / BITS));
  for (let point = 0; point < size; point++) add(set, point);
  return set;
}

function add(set: Uint32Array, point: number): void {
  const word = Math.floor(point / BITS);
  set[word] = (set[word] as number) | (1 << (point % BITS));
}

function unite(set: Uint32Array, other: Uint32Array): void {
  for (let word = 0; word < set.length; word++) set[word] = (set[word] as number) | (other[word] as number);
}

function remove(set: Uint32Array, other: Uint32Array): void {
  for (let word = 0; word < set.length; word++) set[word] = (set[word] as number) & ~(other[word] as number);
}

/** The first member from a word on; -1 without any. */
function firstOf(set: Uint32Array, from: number): number {
  for (let word = from; word < set.length; word++) {
    const bits = set[word] as number;
    if (bits !== 0) return word * BITS + (BITS - 1 - Math.clz32(bits & -bits));
  }
  return -1;
}

function sizeOfBoth(one: Uint32Array, other: Uint32Array): number {
  let size = 0;
  for (let word = 0; word < one.length; word++) {
    let bits = (one[word] as number) & (other[word] as number);
    while (bits !== 0) {
      bits &= bits - 1;
      size++;
    }
  }
  return size;
}
