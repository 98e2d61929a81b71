import { communeMedians } from "../domain/coverage/commune-medians.ts";
import type { NearestCosts } from "../domain/coverage/nearest-costs.ts";
import type { PlaceCosts } from "../domain/coverage/serving-positions.ts";
import type { Demand } from "../domain/demand/demand.ts";
import type { Metric, Season } from "../domain/network/conditions.ts";
import type { AppState } from "./app-state.ts";
import { selectDemand } from "./demand-selectors.ts";
import { derive } from "./derive.ts";
import { isMeasurable, roadCostsWork, selectCostsTo } from "./place-cost-selectors.ts";
import type { Resumable } from "./resumable.ts";
import type { RoadCosts } from "./road-costing.ts";
import { selectHasScenario, selectPresentServingPositions, selectServingPositions } from "./scenario-selectors.ts";

/** A figure in both seasons. */
export type InBothSeasons<T> = Readonly<Record<Season, T>>;

const medians = derive(
  (_list: "measured" | "present", demand: Demand, costs: NearestCosts) => communeMedians(demand, costs),
  { keys: 2 },
);

/**
 * Cost of the nearest measured place from each demand point, by the access model. Undefined until places, people and, by road, the
 * network are loaded: straight lines never replace a network that is still loading.
 */
export function selectNearestCosts(state: AppState): (RoadCosts & PlaceCosts) | undefined {
  return isMeasurable(state) ? selectCostsTo(state, "measured", selectServingPositions(state)) : undefined;
}

/** The same with the present places, « avant »: the same object as `selectNearestCosts` without a scenario. */
export function selectPresentNearestCosts(state: AppState): PlaceCosts | undefined {
  if (!selectHasScenario(state)) return selectNearestCosts(state);
  return isMeasurable(state) ? selectCostsTo(state, "present", selectPresentServingPositions(state)) : undefined;
}

/** Median cost of the nearest measured place for the people of each commune; undefined while the costs are. */
export function selectCommuneCosts(state: AppState): NearestCosts | undefined {
  const demand = selectDemand(state);
  const costs = selectNearestCosts(state);
  return demand && costs && medians(state, "measured", demand, costs);
}

/** The same with the present places, « avant ». */
export function selectPresentCommuneCosts(state: AppState): NearestCosts | undefined {
  const demand = selectDemand(state);
  const costs = selectPresentNearestCosts(state);
  return demand && costs && medians(state, "present", demand, costs);
}

/** Cost of the nearest measured place from each demand point by road in a season; undefined until its files are loaded. */
export function selectRoadCosts(state: AppState, season: Season, metric: Metric): PlaceCosts | undefined {
  return selectRoadCostsWork(state, season, metric)?.finish();
}

/** Computation of `selectRoadCosts`. Steps run in advance make it faster. */
export function selectRoadCostsWork(
  state: AppState,
  season: Season,
  metric: Metric,
): Resumable<RoadCosts & PlaceCosts> | undefined {
  const demand = isMeasurable(state) ? selectDemand(state) : undefined;
  return demand && roadCostsWork(state, "measured", demand, selectServingPositions(state), season, metric);
}
