import { isCovered } from "../coverage/is-covered.ts";
import { pMedian } from "./p-median.ts";
import { forEachReached } from "./savings.ts";
import { populationAt, populationOf, type Siting, type SitingProblem } from "./siting-problem.ts";

const TENTH = 0.1;

/**
 * New places that lower the mean cost the most of the tenth of the people who count that is the worst served today: a p-median of that tenth. Who is in
 * it is settled before any place opens, so that a place cannot look good by changing whom it is measured for. `population` is the tenth.
 * @throws RangeError when the lists do not reach the greatest finite present cost, or the count is below 1.
 */
export function pMedianOfWorstTenth(problem: SitingProblem, threshold: number): Siting {
  const { presentCost, demand } = problem;
  const tenth = worstTenth(problem);
  const siting = pMedian({ ...problem, demand: tenth });
  const isServed = Uint8Array.from(presentCost, (cost) => (isCovered(cost, threshold) ? 1 : 0));
  const served = () =>
    populationOf(
      problem,
      tenth.filter((point) => isServed[point] === 1),
    );
  const servedBefore = served();
  for (const { commune } of siting.sites) {
    forEachReached(problem, commune, (point, cost) => {
      if (isCovered(cost, threshold)) isServed[point] = 1;
    });
  }
  const from = tenth.reduce((least, point) => Math.min(least, presentCost[point] as number), Number.POSITIVE_INFINITY);
  return { ...siting, tenth: { of: populationOf(problem, demand), from, servedBefore, servedAfter: served() } };
}

/**
 * The tenth of the people who count that is the worst served: the demand points at least as far as the ninth decile of the costs, weighted by people. It
 * has a tenth of the people or a little more, because points of equal cost stay together. People without a way to a place are the farthest.
 */
export function worstTenth(problem: SitingProblem): readonly number[] {
  const costOf = (point: number) => problem.presentCost[point] as number;
  const inhabited = problem.demand.filter((point) => populationAt(problem, point) > 0);
  const farthestFirst = [...inhabited].sort((one, other) => {
    return costOf(one) === costOf(other) ? 0 : costOf(other) - costOf(one);
  });
  const people = TENTH * populationOf(problem, inhabited);
  let passed = 0;
  const last = farthestFirst.find((point) => {
    passed += populationAt(problem, point);
    return passed >= people;
  });
  return last === undefined ? [] : inhabited.filter((point) => costOf(point) >= costOf(last));
}
