import { nearestCosts } from "../domain/coverage/nearest-costs.ts";
import { type PlaceCosts, type ServingPosition, toPlaceCosts } from "../domain/coverage/serving-positions.ts";
import type { Demand } from "../domain/demand/demand.ts";
import type { Metric, Season } from "../domain/network/conditions.ts";
import { forEachRoadModel, selectAccessModel } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { selectDemand, selectSeatDemand } from "./demand-selectors.ts";
import { derive } from "./derive.ts";
import { type Resumable, resumable } from "./resumable.ts";
import { type RoadCosting, type RoadCosts, selectRoadCosting } from "./road-costing.ts";
import { PLACE_LISTS, type PlaceList, selectServingPositions } from "./scenario-selectors.ts";
import { awaitsNeighbours } from "./selectors.ts";

/** "seats": from the seats to the measured places. */
type CostList = PlaceList | "seats";

const KEYS = PLACE_LISTS + 1;

const straightCosts = derive(
  (_key: CostList, { points }: Demand, positions: readonly ServingPosition[]) =>
    toPlaceCosts(nearestCosts(points, positions), positions),
  { keys: KEYS },
);
const roadCosts = forEachRoadModel(() =>
  derive(
    (_key: CostList, demand: Demand, costing: RoadCosting, positions: readonly ServingPosition[]) =>
      resumable(() => placeCostsInSteps(demand, costing, positions)),
    { keys: KEYS },
  ),
);
function* placeCostsInSteps(
  demand: Demand,
  costing: RoadCosting,
  positions: readonly ServingPosition[],
): Generator<undefined, RoadCosts & PlaceCosts> {
  return toPlaceCosts(yield* costing.costsInSteps(demand, positions), positions);
}

/**
 * Cost of the nearest of some positions from each demand point, by the access model. Undefined until its roads are loaded.
 */
export function selectCostsTo(
  state: AppState,
  list: PlaceList,
  positions: readonly ServingPosition[],
): (RoadCosts & PlaceCosts) | undefined {
  const model = selectAccessModel(state);
  if (model.kind === "route") return selectCostsWork(state, list, positions)?.finish();
  const demand = selectDemand(state);
  return demand && straightTo(state, list, demand, positions);
}

/** Computation of `selectCostsTo` by road; undefined by another model. Steps run in advance make it faster. */
export function selectCostsWork(
  state: AppState,
  list: PlaceList,
  positions: readonly ServingPosition[],
): Resumable<RoadCosts & PlaceCosts> | undefined {
  const model = selectAccessModel(state);
  const demand = selectDemand(state);
  if (model.kind !== "route" || demand === undefined) return undefined;
  return roadCostsWork(state, list, demand, positions, model.season, model.metric);
}

/** Cost of the nearest measured place from the seat of each commune; undefined while the costs are. */
export function selectSeatCosts(state: AppState): (RoadCosts & PlaceCosts) | undefined {
  const model = selectAccessModel(state);
  if (model.kind === "route") return selectSeatRoadCosts(state, model.season, model.metric);
  return isMeasurable(state)
    ? straightTo(state, "seats", selectSeatDemand(state), selectServingPositions(state))
    : undefined;
}

/** The same by the road in a season. */
export function selectSeatRoadCosts(
  state: AppState,
  season: Season,
  metric: Metric,
): (RoadCosts & PlaceCosts) | undefined {
  if (!isMeasurable(state)) return undefined;
  const seats = selectSeatDemand(state);
  return roadCostsWork(state, "seats", seats, selectServingPositions(state), season, metric)?.finish();
}

function straightTo(
  state: AppState,
  list: CostList,
  demand: Demand,
  positions: readonly ServingPosition[],
): RoadCosts & PlaceCosts {
  return straightCosts(state, list, demand, positions);
}

/** Computation of costs by road in a season; undefined until its files are loaded. */
export function roadCostsWork(
  state: AppState,
  list: CostList,
  demand: Demand,
  positions: readonly ServingPosition[],
  season: Season,
  metric: Metric,
): Resumable<RoadCosts & PlaceCosts> | undefined {
  const costing = selectRoadCosting(state, season, metric);
  if (costing === undefined) return undefined;
  return roadCosts[season][metric](state, list, demand, costing, positions);
}

/** Whether the places that count are loaded, and the neighbouring ones loaded or failed. */
export function arePlacesKnown(state: AppState): boolean {
  return state.resources.places.status === "ready" && !awaitsNeighbours(state);
}

/** Whether places and communes are loaded. */
export function isMeasurable(state: AppState): boolean {
  return state.resources.communes.status === "ready" && arePlacesKnown(state);
}
