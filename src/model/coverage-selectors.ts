import { communeMedians } from "../domain/coverage/commune-medians.ts";
import { type NearestCosts, nearestCosts } from "../domain/coverage/nearest-costs.ts";
import { type PlaceCosts, type ServingPosition, toPlaceCosts } from "../domain/coverage/serving-positions.ts";
import type { Demand } from "../domain/demand/demand.ts";
import { readyValue } from "../domain/loadable.ts";
import type { Attach } from "../domain/network/attach-position.ts";
import type { Metric, Season } from "../domain/network/conditions.ts";
import type { OpenRoads } from "../domain/network/open-roads.ts";
import type { TravelMode } from "../domain/network/travel-mode.ts";
import type { MeasuredCosts } from "../domain/travel-times/measured-costs.ts";
import type { MeasuredWays } from "../domain/travel-times/measured-ways.ts";
import {
  forEachRoadModel,
  selectAccessModel,
  selectAttach,
  selectMode,
  selectSummerRoads,
} from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { selectDemand, selectSeatDemand } from "./demand-selectors.ts";
import { derive } from "./derive.ts";
import { type Resumable, resumable } from "./resumable.ts";
import { type RoadCosting, type RoadCosts, selectRoadCosting } from "./road-costing.ts";
import {
  PLACE_LISTS,
  type PlaceList,
  selectHasScenario,
  selectPresentServingPositions,
  selectServingPositions,
} from "./scenario-selectors.ts";
import { awaitsNeighbours } from "./selectors.ts";

/** A figure in both seasons. */
export type InBothSeasons<T> = Readonly<Record<Season, T>>;

/** "seats": from the seats to the measured places; the shown ways begin at seats. "by …": by another mode than the model's. */
type CostList = PlaceList | "seats" | `by ${TravelMode}`;

const straightCosts = derive(
  (_list: CostList, { points }: Demand, positions: readonly ServingPosition[]) =>
    toPlaceCosts(nearestCosts(points, positions), positions),
  { keys: PLACE_LISTS + 1 },
);
const roadCosts = forEachRoadModel(() =>
  derive(
    (_list: CostList, demand: Demand, costing: RoadCosting, positions: readonly ServingPosition[]) =>
      resumable(() => placeCostsInSteps(demand, costing, positions)),
    // The seats, and at most two other modes at a time: on foot and by car.
    { keys: PLACE_LISTS + 3 },
  ),
);
const measuredCosts = derive(
  (_list: PlaceList, ways: MeasuredWays, roads: OpenRoads, attach: Attach, positions: readonly ServingPosition[]) =>
    toPlaceCosts(ways.costsTo(roads, attach, positions), positions),
  { keys: PLACE_LISTS },
);
const medians = derive(
  (_list: "measured" | "present", demand: Demand, costs: NearestCosts) => communeMedians(demand, costs),
  { keys: 2 },
);

function* placeCostsInSteps(
  demand: Demand,
  costing: RoadCosting,
  positions: readonly ServingPosition[],
): Generator<undefined, RoadCosts & PlaceCosts> {
  return toPlaceCosts(yield* costing.costsInSteps(demand, positions), positions);
}

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

/** Cost of the nearest of some positions from each demand point, by the access model; undefined until its roads are loaded. */
export function selectCostsTo(
  state: AppState,
  list: PlaceList,
  positions: readonly ServingPosition[],
): (RoadCosts & PlaceCosts) | undefined {
  const model = selectAccessModel(state);
  if (model.kind === "mesure") return selectCostsByMeasure(state, list, positions);
  if (model.kind === "route") return selectCostsWork(state, list, positions)?.finish();
  const demand = selectDemand(state);
  return demand && straightCosts(state, list, demand, positions);
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

/** Cost of the nearest measured place from the seat of each commune; undefined while the costs are. */
export function selectSeatCosts(state: AppState): (RoadCosts & PlaceCosts) | undefined {
  const model = selectAccessModel(state);
  if (model.kind === "route") return selectSeatRoadCosts(state, model.season, model.metric);
  if (model.kind === "mesure") return selectMeasuredCosts(state);
  return isMeasurable(state)
    ? straightCosts(state, "seats", selectSeatDemand(state), selectServingPositions(state))
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

/** Nearest costs by measured ways, with the flag of the measured ones; undefined by another model, and until its files are loaded. */
export function selectMeasuredCosts(state: AppState): (MeasuredCosts & PlaceCosts) | undefined {
  return selectCostsByMeasure(state, "measured", selectServingPositions(state));
}

/** Costs to some positions by measured ways; undefined by another model. */
export function selectCostsByMeasure(
  state: AppState,
  list: PlaceList,
  positions: readonly ServingPosition[],
): (MeasuredCosts & PlaceCosts) | undefined {
  const model = selectAccessModel(state);
  if (model.kind !== "mesure" || !isMeasurable(state)) return undefined;
  const ways = readyValue(state.resources.travelTimes);
  const roads = selectSummerRoads(state, model.metric);
  const attach = selectAttach(state);
  return ways && roads && attach && measuredCosts(state, list, ways, roads, attach, positions);
}

/**
 * Cost of the nearest measured place from each demand point by road in a season; undefined until its files are loaded.
 * @param mode by default that of the access model
 */
export function selectRoadCosts(
  state: AppState,
  season: Season,
  metric: Metric,
  mode?: TravelMode,
): PlaceCosts | undefined {
  return selectRoadCostsWork(state, season, metric, mode)?.finish();
}

/** Computation of `selectRoadCosts`. Steps run in advance make it faster. */
export function selectRoadCostsWork(
  state: AppState,
  season: Season,
  metric: Metric,
  mode?: TravelMode,
): Resumable<RoadCosts & PlaceCosts> | undefined {
  const demand = isMeasurable(state) ? selectDemand(state) : undefined;
  const list = mode === undefined || mode === selectMode(state) ? "measured" : (`by ${mode}` as const);
  return demand && roadCostsWork(state, list, demand, selectServingPositions(state), season, metric, mode);
}

function roadCostsWork(
  state: AppState,
  list: CostList,
  demand: Demand,
  positions: readonly ServingPosition[],
  season: Season,
  metric: Metric,
  mode?: TravelMode,
): Resumable<RoadCosts & PlaceCosts> | undefined {
  const costing = selectRoadCosting(state, season, metric, mode);
  return costing && roadCosts[season][metric](state, list, demand, costing, positions);
}

/** Whether the places that count are loaded, and the neighbouring ones, where they count, loaded or failed. */
export function arePlacesKnown(state: AppState): boolean {
  return state.resources.places.status === "ready" && !(state.countsNeighbours && awaitsNeighbours(state));
}

/** Whether places and communes are loaded. */
export function isMeasurable(state: AppState): boolean {
  return state.resources.communes.status === "ready" && arePlacesKnown(state);
}
