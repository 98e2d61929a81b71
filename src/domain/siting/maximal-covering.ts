import { isCovered } from "../figures/settings.ts";
import { listWithin } from "../geo/nearest-index.ts";
import type { Position } from "../geo/position.ts";
import type { SeatCosts } from "../network/seat-costs.ts";
import { chooseRows } from "./choose-rows.ts";
import {
  assertSolvable,
  listSavings,
  populationAt,
  populationOf,
  type Site,
  type Siting,
  type SitingProblem,
} from "./savings.ts";

/**
 * New places that bring the most people within the threshold, in addition to the existing ones: maximal covering
 * location problem, R. L. Church and C. ReVelle (1974), Papers of the Regional Science Association 32, 101-118.
 * @throws RangeError when the lists do not reach the threshold, or the count is below 1.
 */
export function maximalCovering(problem: SitingProblem, threshold: number): Siting {
  assertSolvable(problem, threshold);
  const isUncovered = (point: number) => !isCovered(problem.presentCost[point] ?? Number.POSITIVE_INFINITY, threshold);
  const savings = listSavings(problem, (point, cost) =>
    isUncovered(point) && isCovered(cost, threshold) ? populationAt(problem, point) : 0,
  );
  const { chosen, bound, isBest } = chooseRows(savings, problem.count);
  const before = populationOf(
    problem,
    problem.demand.filter((point) => !isUncovered(point)),
  );
  let after = before;
  const sites = chosen.map(({ candidate, added }): Site => {
    after += added;
    return { commune: candidate, gain: added, after };
  });
  return { population: populationOf(problem, problem.demand), before, sites, bound, isBest };
}

/** Great-circle kilometres from seats to demand points, up to a limit: like the lists by road, in a straight line. */
export function listStraightCosts(seats: readonly Position[], points: readonly Position[], limitKm: number): SeatCosts {
  const { starts, ranks, distancesKm } = listWithin(seats, points, limitKm);
  return { starts, points: ranks, costs: distancesKm, limit: limitKm };
}
