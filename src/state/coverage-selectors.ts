import { communeMedians } from "../domain/coverage/commune-medians.ts";
import { type NearestCosts, nearestCosts } from "../domain/coverage/nearest-costs.ts";
import { type PlaceCosts, type ServingPosition, toPlaceCosts } from "../domain/coverage/serving-positions.ts";
import type { Demand } from "../domain/demand/demand.ts";
import { readyValue } from "../domain/loadable.ts";
import type { Attach } from "../domain/network/attach-position.ts";
import type { Metric, Season } from "../domain/network/conditions.ts";
import { nearestRoadCosts, nearestRoadCostsAt } from "../domain/network/nearest-road-costs.ts";
import type { OpenRoads } from "../domain/network/open-roads.ts";
import type { MeasuredCosts } from "../domain/travel-times/measured-costs.ts";
import type { MeasuredWays } from "../domain/travel-times/measured-ways.ts";
import {
  forEachRoadModel,
  selectAccessModel,
  selectAttach,
  selectOpenRoadsIn,
  selectSummerRoads,
} from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { selectDemand, selectSeatDemand } from "./demand-selectors.ts";
import { derive } from "./derive.ts";
import {
  PLACE_LISTS,
  type PlaceList,
  selectHasScenario,
  selectPresentServingPositions,
  selectServingPositions,
} from "./scenario-selectors.ts";
import { awaitsNeighbours } from "./selectors.ts";

/** The same figure in both seasons. */
export type InBothSeasons<T> = Readonly<Record<Season, T>>;

/** "seats": to the measured places from the seats, where the ways that are shown begin. */
type CostList = PlaceList | "seats";

const straightCosts = derive(
  (_list: CostList, { points }: Demand, positions: readonly ServingPosition[]) =>
    toPlaceCosts(nearestCosts(points, positions), positions),
  { keys: PLACE_LISTS + 1 },
);
const roadCosts = forEachRoadModel(() =>
  derive(
    (_list: CostList, demand: Demand, roads: OpenRoads, attach: Attach, positions: readonly ServingPosition[]) =>
      toPlaceCosts(roadCostsOf(demand, roads, attach, positions), positions),
    { keys: PLACE_LISTS + 1 },
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

/**
 * What the nearest measured place costs at each demand point, by the access model; undefined until places, people and, for the
 * road, the network are there: straight lines never stand in for roads that are still to come.
 */
export function selectNearestCosts(state: AppState): PlaceCosts | undefined {
  return isMeasurable(state) ? selectCostsTo(state, "measured", selectServingPositions(state)) : undefined;
}

/**
 * The same as things are, without what is supposed of the places: « avant ». The very costs of `selectNearestCosts` while nothing
 * is supposed.
 */
export function selectPresentNearestCosts(state: AppState): PlaceCosts | undefined {
  if (!selectHasScenario(state)) return selectNearestCosts(state);
  return isMeasurable(state) ? selectCostsTo(state, "present", selectPresentServingPositions(state)) : undefined;
}

/**
 * Costs at each demand point to the nearest of some positions by the access model; undefined until the roads are there that it needs.
 */
export function selectCostsTo(
  state: AppState,
  list: PlaceList,
  positions: readonly ServingPosition[],
): PlaceCosts | undefined {
  const model = selectAccessModel(state);
  if (model.kind === "mesure") return selectCostsByMeasure(state, list, positions);
  const demand = selectDemand(state);
  if (demand === undefined) return undefined;
  if (model.kind === "droite") return straightCosts(state, list, demand, positions);
  return selectRoadCostsTo(state, list, demand, positions, model.season, model.metric);
}

/** For each commune what the nearest measured place costs the median of its people; undefined as the costs are. */
export function selectCommuneCosts(state: AppState): NearestCosts | undefined {
  const demand = selectDemand(state);
  const costs = selectNearestCosts(state);
  return demand && costs && medians(state, "measured", demand, costs);
}

/** The same as things are, « avant ». */
export function selectPresentCommuneCosts(state: AppState): NearestCosts | undefined {
  const demand = selectDemand(state);
  const costs = selectPresentNearestCosts(state);
  return demand && costs && medians(state, "present", demand, costs);
}

/** For each commune what the nearest measured place costs from its seat, where the ways that are shown begin; undefined as the costs are. */
export function selectSeatCosts(state: AppState): PlaceCosts | undefined {
  const model = selectAccessModel(state);
  if (model.kind === "route") return selectSeatRoadCosts(state, model.season, model.metric);
  if (model.kind === "mesure") return selectMeasuredCosts(state);
  return isMeasurable(state)
    ? straightCosts(state, "seats", selectSeatDemand(state), selectServingPositions(state))
    : undefined;
}

/** The same by the road in a season. */
export function selectSeatRoadCosts(state: AppState, season: Season, metric: Metric): PlaceCosts | undefined {
  if (!isMeasurable(state)) return undefined;
  return selectRoadCostsTo(state, "seats", selectSeatDemand(state), selectServingPositions(state), season, metric);
}

/** The nearest costs by measured ways, and which of them are measured; undefined by another model, and until all that it needs is there. */
export function selectMeasuredCosts(state: AppState): (MeasuredCosts & PlaceCosts) | undefined {
  return selectCostsByMeasure(state, "measured", selectServingPositions(state));
}

/** What the nearest of some positions costs at each demand point by the road, up to a limit. */
export function roadCostsOf(
  { points, isAtSeats }: Demand,
  roads: OpenRoads,
  attach: Attach,
  positions: readonly ServingPosition[],
  limit?: number,
): NearestCosts {
  return isAtSeats
    ? nearestRoadCosts(roads, attach, positions, limit)
    : nearestRoadCostsAt(roads, attach, positions, points, limit);
}

/** The costs to some serving positions by measured ways; undefined by another model. */
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

/** What the nearest measured place costs at each demand point by the road in a season; undefined until all that it needs is there. */
export function selectRoadCosts(state: AppState, season: Season, metric: Metric): PlaceCosts | undefined {
  const demand = isMeasurable(state) ? selectDemand(state) : undefined;
  return demand && selectRoadCostsTo(state, "measured", demand, selectServingPositions(state), season, metric);
}

function selectRoadCostsTo(
  state: AppState,
  list: CostList,
  demand: Demand,
  positions: readonly ServingPosition[],
  season: Season,
  metric: Metric,
): PlaceCosts | undefined {
  const open = selectOpenRoadsIn(state, season, metric);
  const attach = selectAttach(state);
  return open && attach && roadCosts[season][metric](state, list, demand, open, attach, positions);
}

/** Whether the places that count are there, with the neighbouring ones where these count, as far as they can be had. */
export function arePlacesKnown(state: AppState): boolean {
  return state.resources.places.status === "ready" && !(state.countsNeighbours && awaitsNeighbours(state));
}

/** Whether there are places, and communes that may be near them. */
export function isMeasurable(state: AppState): boolean {
  return state.resources.communes.status === "ready" && arePlacesKnown(state);
}
