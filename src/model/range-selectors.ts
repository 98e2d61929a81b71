import type { CostRange } from "../domain/coverage/cost-range.ts";
import { type Certainty, certaintyOf, exactCost } from "../domain/coverage/cost-range.ts";
import type { NearestCosts } from "../domain/coverage/nearest-costs.ts";
import { rangeOfRoadCost } from "../domain/network/measured-error.ts";
import { selectAccessModel, selectThreshold } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { selectCommuneCosts } from "./coverage-selectors.ts";
import { derive } from "./derive.ts";
import { selectRoadCosting } from "./road-costing.ts";

export type RangeOf = (cost: number) => CostRange;

const certainties = derive(({ cost }: NearestCosts, rangeOf: RangeOf, threshold: number): readonly Certainty[] =>
  Array.from(cost, (own) => certaintyOf(rangeOf(own), threshold)),
);

const toCertaintyOf = derive(
  (rangeOf: RangeOf, threshold: number) =>
    (cost: number): Certainty =>
      certaintyOf(rangeOf(cost), threshold),
);

/**
 * Expected range of the true cost by the access model: estimated roads have an error; straight lines, measured ways and
 * those of a routing engine have none.
 */
export function selectRangeOf(state: AppState): RangeOf {
  const model = selectAccessModel(state);
  if (model.kind !== "route") return exactCost;
  const isComputed = selectRoadCosting(state, model.season, model.metric)?.isComputed;
  return isComputed === true ? exactCost : rangeOfRoadCost;
}

/** Whether figures have a range: those by estimated roads. */
export function selectHasRanges(state: AppState): boolean {
  return selectRangeOf(state) !== exactCost;
}

/** For each commune whether its median cost is within the threshold, beyond it, or uncertain; undefined while the costs are. */
export function selectCommuneCertainties(state: AppState): readonly Certainty[] | undefined {
  const costs = selectCommuneCosts(state);
  return costs && certainties(state, costs, selectRangeOf(state), selectThreshold(state));
}

/** Classifies a cost: within the threshold, beyond it, or uncertain. */
export function selectCertaintyOf(state: AppState): (cost: number) => Certainty {
  return toCertaintyOf(state, selectRangeOf(state), selectThreshold(state));
}
