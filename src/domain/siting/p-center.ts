import { type Cover, coverPoints } from "./cover-points.ts";
import { forEachReached, type ListedSavings, listSavings, type Savings } from "./savings.ts";
import {
  assertSolvable,
  populationAt,
  populationOf,
  type Site,
  type Siting,
  type SitingProblem,
} from "./siting-problem.ts";

/** Words of bit sets that the proof about one cost may read: some tens of milliseconds. */
const WORK = 4_000_000;
/** Cells that all of them may read: a second or two. With many places there already, hundredths of it suffice. */
const MOST_READ = 20_000_000;

/**
 * New places that bring the farthest inhabitant as near as possible, in addition to the existing ones: p-center, S. L. Hakimi (1964), Optimum
 * locations of switching centers and the absolute centers and medians of a graph, Operations Research 12, 450-459. Only the farthest count;
 * of equally good choices one with few places is returned. `before` and `after` are the cost of the farthest inhabited demand point, `gain` and `bound`
 * reductions, in the unit of the costs. The place that relieves whoever is then the farthest comes first.
 *
 * The least cost within which so many places cover everybody is found by bisection over the costs that occur, each a set cover problem: E. Minieka
 * (1970), The m-center problem, SIAM Review 12, 138-139. A demand point without a way to a place counts as the farthest with one, or, without any
 * place, as the farthest pair of the lists; one that no allowed place reaches either does not count.
 * @param work words of bit sets that the proof about one cost may read.
 * @throws RangeError when the lists do not reach the greatest finite present cost, or the count is below 1.
 */
export function pCenter(problem: SitingProblem, work = WORK): Siting {
  const { points, presentCost, costs, demand, count, forced } = problem;
  const reachable = Array.from(presentCost).filter(Number.isFinite);
  assertSolvable(problem, greatest(reachable));
  const cap = greatest(reachable.length === 0 ? costs.costs : reachable);
  const cheapest = cheapestOf(problem);
  const inhabited = demand.filter((point) => populationAt(problem, point) > 0);
  const counted = inhabited.filter((point) => Number.isFinite(Math.min(at(presentCost, point), at(cheapest, point))));
  const now = Float64Array.from(points, (_, point) => Math.min(cap, at(presentCost, point)));
  const before = greatestOf(now, counted);
  const opened = openInTurn(problem, forced, counted, now, Number.NEGATIVE_INFINITY);
  const { chosen, least, most } = choose(problem, counted, now, cheapest, count - forced.length, work);
  const added = openInTurn(problem, chosen, counted, now, most);
  const after = greatestOf(now, counted);
  const farthest = counted.find((point) => now[point] === after);
  return {
    population: populationOf(problem, demand),
    before,
    sites: [...opened.map((site) => ({ ...site, isForced: true })), ...added],
    bound: before - Math.min(least, after),
    isBest: least >= after,
    cappedAt: counted.every((point) => Number.isFinite(presentCost[point])) ? undefined : cap,
    ...(farthest !== undefined && {
      farthest: {
        commune: points[farthest]?.communeRank ?? -1,
        unreached: populationOf(problem, inhabited) - populationOf(problem, counted),
      },
    }),
  };
}

interface Choice {
  /** Ranks of communes. */
  readonly chosen: readonly number[];
  /** No choice brings everybody below it: this is proven. */
  readonly least: number;
  /** The chosen places bring everybody within it. */
  readonly most: number;
}

/** Chooses places for the points that count; `now` has their present costs with the forced places. */
function choose(
  problem: SitingProblem,
  counted: readonly number[],
  now: Float64Array,
  cheapest: Float64Array,
  free: number,
  work: number,
): Choice {
  const most = greatestOf(now, counted);
  // No choice brings a point nearer than its own cheapest place.
  const floor = counted.reduce((far, point) => Math.max(far, Math.min(at(now, point), at(cheapest, point))), 0);
  if (free <= 0 || floor >= most) return { chosen: [], least: most, most };
  const quick = quickChoice(problem, counted, now, free);
  const levels = levelsOf(problem, counted, now, floor, quick.most);
  const savings = savingsByLevel(problem, counted, now, levels);
  const asked = new Map<number, Cover>();
  let read = 0;
  const covers = (level: number, places: number): Cover => {
    if (read > MOST_READ) return "unknown";
    const part = atLevel(savings, now, levels, level);
    read += savings.points.length;
    return coverPoints(part, places, work);
  };
  const answerOf = (level: number) => {
    const known = asked.get(level) ?? covers(level, free);
    asked.set(level, known);
    return known;
  };
  const found = firstLevel(levels.length, (level) => Array.isArray(answerOf(level)));
  const bound = firstLevel(levels.length, (level) => answerOf(level) !== "none");
  const least = levels[bound] ?? most;
  const first = asked.get(found);
  if (!Array.isArray(first)) return { ...quick, least };
  let chosen: readonly number[] = first;
  for (let fewer = covers(found, chosen.length - 1); Array.isArray(fewer); fewer = covers(found, chosen.length - 1)) {
    chosen = fewer;
  }
  return { chosen, least, most: at(levels, found) };
}

/**
 * A quick choice, which the best one is no worse than: each time the farthest gets its nearest candidate. T. F. Gonzalez (1985), Clustering to minimize
 * the maximum intercluster distance, Theoretical Computer Science 38, 293-306.
 */
function quickChoice(
  problem: SitingProblem,
  counted: readonly number[],
  now: Float64Array,
  free: number,
): Pick<Choice, "chosen" | "most"> {
  const then = now.slice();
  const chosen: number[] = [];
  for (let place = 0; place < free; place++) {
    const farthest = greatestOf(then, counted);
    const point = counted.find((one) => then[one] === farthest);
    let nearest = -1;
    let least = farthest;
    for (const commune of problem.candidates) {
      forEachReached(problem, commune, (reached, cost) => {
        if (reached !== point || cost >= least) return;
        nearest = commune;
        least = cost;
      });
    }
    if (nearest < 0) break;
    chosen.push(nearest);
    enter(problem, nearest, then);
  }
  return { chosen, most: greatestOf(then, counted) };
}

/** The costs that the farthest can have after a choice, ascending, up to one that is known to be possible. */
function levelsOf(
  problem: SitingProblem,
  counted: readonly number[],
  now: Float64Array,
  floor: number,
  most: number,
): Float64Array {
  const isOpen = openPoints(problem, counted, now, floor);
  const values: number[] = [];
  const offer = (cost: number) => {
    if (cost >= floor && cost <= most) values.push(cost);
  };
  for (const point of counted) offer(at(now, point));
  for (const commune of problem.candidates) {
    forEachReached(problem, commune, (point, cost) => {
      if (isOpen[point] === 1 && cost < at(now, point)) offer(cost);
    });
  }
  return Float64Array.from(values)
    .sort()
    .filter((cost, at, sorted) => cost !== sorted[at - 1]);
}

/** Savings whose amount tells from which level on a candidate covers a point: `levels.length` for the first, 1 for the last. */
function savingsByLevel(
  problem: SitingProblem,
  counted: readonly number[],
  now: Float64Array,
  levels: Float64Array,
): ListedSavings {
  const isOpen = openPoints(problem, counted, now, at(levels, 0));
  return listSavings({ ...problem, demand: counted, forced: [] }, (point, cost) =>
    isOpen[point] === 1 ? levels.length - firstLevel(levels.length, (level) => at(levels, level) >= cost) : 0,
  );
}

/** 1 for each point that is farther than a cost. */
function openPoints(
  { points }: SitingProblem,
  counted: readonly number[],
  now: Float64Array,
  cost: number,
): Uint8Array {
  const isOpen = new Uint8Array(points.length);
  for (const point of counted) isOpen[point] = at(now, point) > cost ? 1 : 0;
  return isOpen;
}

/** What the candidates cover at a level, of the points that are farther than it. */
function atLevel(savings: ListedSavings, now: Float64Array, levels: Float64Array, level: number): Savings {
  const indexes = new Int32Array(savings.pointCount).fill(-1);
  let pointCount = 0;
  for (const [point, rank] of savings.ranks.entries()) {
    if (at(now, rank) > at(levels, level)) indexes[point] = pointCount++;
  }
  const candidates: number[] = [];
  const starts = [0];
  const points = new Uint32Array(savings.points.length);
  let size = 0;
  for (let row = 0; row < savings.candidates.length; row++) {
    for (let cell = at(savings.starts, row); cell < at(savings.starts, row + 1); cell++) {
      const index = at(indexes, at(savings.points, cell));
      if (index >= 0 && at(savings.amounts, cell) >= levels.length - level) points[size++] = index;
    }
    if (size === starts.at(-1)) continue;
    candidates.push(at(savings.candidates, row));
    starts.push(size);
  }
  return {
    candidates: Uint32Array.from(candidates),
    starts: Uint32Array.from(starts),
    points: points.slice(0, size),
    amounts: new Float64Array(size).fill(1),
    pointCount,
  };
}

/** The first of so many levels that has a property; later ones have it too. Their number when none has. */
function firstLevel(count: number, has: (level: number) => boolean): number {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (has(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Opens places until everybody is within a cost, each time the one after which the farthest is the nearest. Lowers `now`. */
function openInTurn(
  problem: SitingProblem,
  communes: readonly number[],
  counted: readonly number[],
  now: Float64Array,
  until: number,
): Site[] {
  const left = [...communes];
  const sites: Site[] = [];
  let farthest = greatestOf(now, counted);
  while (left.length > 0 && farthest > until) {
    const point = counted.find((one) => now[one] === farthest) ?? -1;
    const options = left.map((commune) => {
      const then = now.slice();
      enter(problem, commune, then);
      return { commune, then, after: greatestOf(then, counted), own: then[point] ?? farthest };
    });
    const best = options.reduce((one, other) =>
      other.after < one.after || (other.after === one.after && other.own < one.own) ? other : one,
    );
    left.splice(left.indexOf(best.commune), 1);
    now.set(best.then);
    sites.push({ commune: best.commune, isForced: false, gain: farthest - best.after, after: best.after });
    farthest = best.after;
  }
  return sites;
}

/** Lowers the costs to those of a place at the commune's seat, where cheaper. */
function enter(problem: SitingProblem, commune: number, now: Float64Array): void {
  forEachReached(problem, commune, (point, cost) => {
    now[point] = Math.min(at(now, point), cost);
  });
}

/** The cost of each demand point to the nearest place that may open; Infinity without any in the lists. */
function cheapestOf(problem: SitingProblem): Float64Array {
  const cheapest = new Float64Array(problem.points.length).fill(Number.POSITIVE_INFINITY);
  for (const commune of [...problem.candidates, ...problem.forced]) enter(problem, commune, cheapest);
  return cheapest;
}

function greatestOf(costs: Float64Array, counted: readonly number[]): number {
  return counted.reduce((most, point) => Math.max(most, at(costs, point)), 0);
}

function greatest(values: Iterable<number>): number {
  let most = 0;
  for (const value of values) most = Math.max(most, value);
  return most;
}

function at(values: ArrayLike<number>, index: number): number {
  return values[index] as number;
}
