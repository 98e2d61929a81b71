import { chooseRows } from "./choose-rows.ts";
import { listSavings } from "./savings.ts";
import {
  assertSolvable,
  populationAt,
  populationOf,
  type Site,
  type Siting,
  type SitingProblem,
} from "./siting-problem.ts";

/** Costs are rounded to a metre, or a thousandth of a minute: savings are then integers. */
const STEPS = 1000;

/**
 * New places that lower the mean cost the most, in addition to the existing ones: p-median, S. L. Hakimi (1964),
 * Optimum locations of switching centers and the absolute centers and medians of a graph, Operations Research 12,
 * 450-459. `before` and `after` are means over the people who count, `gain` and `bound` reductions, in the unit of the
 * costs. A demand point without a way to a place counts as the farthest with one; without any place, as the farthest
 * pair of the lists.
 * @throws RangeError when the lists do not reach the greatest finite present cost, or the count is below 1.
 */
export function pMedian(problem: SitingProblem): Siting {
  const { points, presentCost, costs, demand, count, forced } = problem;
  const reachable = Array.from(presentCost).filter(Number.isFinite);
  assertSolvable(problem, greatest(reachable));
  const cap = greatest(reachable.length === 0 ? costs.costs : reachable);
  const now = Float64Array.from(points, (_, point) => Math.min(cap, presentCost[point] ?? cap));
  const savings = listSavings(
    problem,
    (point, cost) => populationAt(problem, point) * Math.round(STEPS * ((now[point] as number) - cost)),
  );
  const { chosen, bound, isBest } = chooseRows(savings, count, forced);
  const population = populationOf(problem, demand);
  const before = meanCost(problem, now);
  let mean = before;
  const sites = chosen.map(({ candidate, isForced }): Site => {
    enter(problem, candidate, now);
    const after = meanCost(problem, now);
    const gain = mean - after;
    mean = after;
    return { commune: candidate, isForced, gain, after };
  });
  return {
    population,
    before,
    sites,
    bound: population === 0 ? 0 : Math.max(bound / STEPS / population, before - mean),
    isBest,
    cappedAt: demand.every((point) => Number.isFinite(presentCost[point])) ? undefined : cap,
  };
}

/** Lowers the costs to those of a place at the candidate's seat, where cheaper. */
function enter({ costs }: SitingProblem, candidate: number, now: Float64Array): void {
  for (let cell = costs.starts[candidate] as number; cell < (costs.starts[candidate + 1] as number); cell++) {
    const point = costs.points[cell] as number;
    now[point] = Math.min(now[point] as number, costs.costs[cell] as number);
  }
}

/** Mean over the people who count; 0 without any. */
function meanCost(problem: SitingProblem, cost: Float64Array): number {
  const total = problem.demand.reduce((sum, point) => sum + populationAt(problem, point) * (cost[point] as number), 0);
  return total === 0 ? 0 : total / populationOf(problem, problem.demand);
}

function greatest(values: Iterable<number>): number {
  let most = 0;
  for (const value of values) most = Math.max(most, value);
  return most;
}
