import type { CostRange } from "../coverage/cost-range.ts";
import { bestSites } from "./best-sites.ts";
import type { Siting, SitingEnd, SitingEnds, SitingProblem } from "./siting-problem.ts";
import type { SitingAim } from "./siting-question.ts";
import { worstTenth } from "./worst-tenth.ts";

type End = keyof CostRange;

/** Means are compared to a metre or a thousandth of a minute, as they are rounded. */
const TOLERANCE = 0.001;

/**
 * What becomes of a choice when every cost is the least, or the most, of its range: its value, and the best choice then.
 * @param siting the answer of `bestSites` to the same problem, whose lists of costs reach as far as `reachOf` says.
 * @param rangeOf range of the true cost: neither end falls when the cost grows.
 */
export function sitesAtEnds(
  aim: SitingAim,
  problem: SitingProblem,
  threshold: number,
  siting: Siting,
  rangeOf: (cost: number) => CostRange,
): SitingEnds {
  const at = (end: End) => (aim === "plus-loin" ? farthestAt(siting, (cost) => rangeOf(cost)[end]) : choiceAt(end));
  const choiceAt = (end: End): SitingEnd => {
    const costOf = (cost: number) => rangeOf(cost)[end];
    // Who is in the tenth does not change.
    const demand = aim === "equite" ? worstTenth(problem) : problem.demand;
    const moved = { ...atCosts(problem, costOf), demand };
    const solve = (asked: SitingProblem) =>
      aim === "couverture" ? bestSites(aim, asked, threshold) : bestSites("eloignement", asked, threshold);
    const sites = siting.sites.map(({ commune }) => commune);
    const own = solve({ ...moved, candidates: [], forced: sites });
    const other = solve(moved);
    const { before } = own;
    const after = own.sites.at(-1)?.after ?? before;
    const best = other.sites.at(-1)?.after ?? before;
    const isBetter = aim === "couverture" ? best > after : best < after - TOLERANCE;
    return {
      before,
      after,
      best: isBetter ? best : after,
      isBest: other.isBest,
      sites: isBetter ? other.sites.map(({ commune }) => commune) : sites,
    };
  };
  return { least: at("least"), most: at("most") };
}

/** A cost whose whole range lies beyond the threshold, as those of all greater costs do. */
export function reachOf(threshold: number, rangeOf: (cost: number) => CostRange): number {
  let reach = threshold;
  while (rangeOf(reach).least <= threshold) reach += 1;
  return reach;
}

/** The farthest stay the farthest, because ends do not fall when costs grow: the choice that is the best stays so. */
function farthestAt(siting: Siting, costOf: (cost: number) => number): SitingEnd {
  const { before, sites, isBest } = siting;
  const after = costOf(sites.at(-1)?.after ?? before);
  return { before: costOf(before), after, best: after, isBest, sites: sites.map(({ commune }) => commune) };
}

function atCosts(problem: SitingProblem, costOf: (cost: number) => number): SitingProblem {
  const { presentCost, costs } = problem;
  return {
    ...problem,
    presentCost: Float64Array.from(presentCost, costOf),
    costs: { ...costs, costs: costs.costs.map(costOf), limit: costOf(costs.limit) },
  };
}
