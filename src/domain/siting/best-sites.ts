import { maximalCovering } from "./maximal-covering.ts";
import { pCenter } from "./p-center.ts";
import { pMedian } from "./p-median.ts";
import type { Siting, SitingProblem } from "./siting-problem.ts";
import type { SitingAim } from "./siting-question.ts";
import { pMedianOfWorstTenth } from "./worst-tenth.ts";

/**
 * The best next places by an aim; `threshold` is in the unit of the costs.
 * @throws RangeError when the lists do not reach far enough for the aim, or the count is below 1.
 */
export function bestSites(aim: SitingAim, problem: SitingProblem, threshold: number): Siting {
  switch (aim) {
    case "couverture":
      return maximalCovering(problem, threshold);
    case "eloignement":
      return pMedian(problem);
    case "plus-loin":
      return pCenter(problem);
    case "equite":
      return pMedianOfWorstTenth(problem, threshold);
  }
}
