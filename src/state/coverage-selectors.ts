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
import { selectAccessModel, selectAttach, selectOpenRoadsIn, selectSummerRoads } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { selectDemand, selectSeatDemand } from "./demand-selectors.ts";
import { forEachRoadModel, memoiseLast } from "./memoise.ts";
import { selectHasScenario, selectPresentServingPositions, selectServingPositions } from "./scenario-selectors.ts";
import { awaitsNeighbours } from "./selectors.ts";

/** The same figure in both seasons. */
export type InBothSeasons<T> = Readonly<Record<Season, T>>;

const straightCosts = straightMemory();
const presentStraightCosts = straightMemory();
const roadCosts = forEachRoadModel(roadMemory);
const measured = measuredMemory();
const presentMeasured = measuredMemory();
const presentRoadCosts = forEachRoadModel(roadMemory);
const seatStraightCosts = straightMemory();
const seatRoadCosts = forEachRoadModel(roadMemory);
const medians = memoiseLast(communeMedians);
const presentMedians = memoiseLast(communeMedians);

/**
 * What the nearest measured place costs at each demand point, by the access model; undefined until places, people and, for the
 * road, the network are there: straight lines never stand in for roads that are still to come.
 */
export function selectNearestCosts(state: AppState): PlaceCosts | undefined {
  const model = selectAccessModel(state);
  if (model.kind === "route") return selectRoadCosts(state, model.season, model.metric);
  if (model.kind === "mesure") return selectMeasuredCosts(state);
  const demand = selectMeasurableDemand(state);
  return demand && straightCosts(demand, selectServingPositions(state));
}

/**
 * The same as things are, without what is supposed of the places: « avant ». The very costs of `selectNearestCosts` while nothing
 * is supposed.
 */
export function selectPresentNearestCosts(state: AppState): PlaceCosts | undefined {
  const model = selectAccessModel(state);
  if (model.kind === "route") return selectPresentRoadCosts(state, model.season, model.metric);
  if (!selectHasScenario(state)) return selectNearestCosts(state);
  if (model.kind === "mesure")
    return selectCostsByMeasure(state, selectPresentServingPositions(state), presentMeasured);
  const demand = selectMeasurableDemand(state);
  return demand && presentStraightCosts(demand, selectPresentServingPositions(state));
}

/** For each commune what the nearest measured place costs the median of its people; undefined as the costs are. */
export function selectCommuneCosts(state: AppState): NearestCosts | undefined {
  const demand = selectDemand(state);
  const costs = selectNearestCosts(state);
  return demand && costs && medians(demand, costs);
}

/** The same as things are, « avant ». */
export function selectPresentCommuneCosts(state: AppState): NearestCosts | undefined {
  const demand = selectDemand(state);
  const costs = selectPresentNearestCosts(state);
  return demand && costs && presentMedians(demand, costs);
}

/** For each commune what the nearest measured place costs from its seat, where the ways that are shown begin; undefined as the costs are. */
export function selectSeatCosts(state: AppState): PlaceCosts | undefined {
  const model = selectAccessModel(state);
  if (model.kind === "route") return selectSeatRoadCosts(state, model.season, model.metric);
  if (model.kind === "mesure") return selectMeasuredCosts(state);
  return isMeasurable(state) ? seatStraightCosts(selectSeatDemand(state), selectServingPositions(state)) : undefined;
}

/** The same by the road in a season. */
export function selectSeatRoadCosts(state: AppState, season: Season, metric: Metric): PlaceCosts | undefined {
  const roads = selectRoadsToMeasure(state, season, metric);
  return (
    roads &&
    seatRoadCosts[season][metric](selectSeatDemand(state), roads.open, roads.attach, selectServingPositions(state))
  );
}

/** The nearest costs by measured ways, and which of them are measured; undefined by another model, and until all that it needs is there. */
export function selectMeasuredCosts(state: AppState): (MeasuredCosts & PlaceCosts) | undefined {
  return selectCostsByMeasure(state, selectServingPositions(state), measured);
}

/** A memory for the costs in straight lines to one list of serving positions after another. */
export function straightMemory() {
  return memoiseLast(({ points }: Demand, positions: readonly ServingPosition[]) =>
    toPlaceCosts(nearestCosts(points, positions), positions),
  );
}

/** The same by the road. */
export function roadMemory() {
  return memoiseLast((demand: Demand, roads: OpenRoads, attach: Attach, positions: readonly ServingPosition[]) =>
    toPlaceCosts(roadCostsOf(demand, roads, attach, positions), positions),
  );
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

/** The same by measured ways. */
export function measuredMemory() {
  return memoiseLast((ways: MeasuredWays, roads: OpenRoads, attach: Attach, positions: readonly ServingPosition[]) =>
    toPlaceCosts(ways.costsTo(roads, attach, positions), positions),
  );
}

/** The costs to some serving positions by measured ways. @param memory keeps the last answer */
export function selectCostsByMeasure(
  state: AppState,
  positions: readonly ServingPosition[],
  memory: ReturnType<typeof measuredMemory>,
): (MeasuredCosts & PlaceCosts) | undefined {
  const model = selectAccessModel(state);
  if (model.kind !== "mesure" || !isMeasurable(state)) return undefined;
  const ways = readyValue(state.resources.travelTimes);
  const roads = selectSummerRoads(state, model.metric);
  const attach = selectAttach(state);
  return ways && roads && attach && memory(ways, roads, attach, positions);
}

/** What the nearest measured place costs at each demand point by the road in a season; undefined until all that it needs is there. */
export function selectRoadCosts(state: AppState, season: Season, metric: Metric): PlaceCosts | undefined {
  const roads = selectRoadsToMeasure(state, season, metric);
  const demand = selectDemand(state);
  return roads && demand && roadCosts[season][metric](demand, roads.open, roads.attach, selectServingPositions(state));
}

/** The same as things are, without what is supposed of the places. */
function selectPresentRoadCosts(state: AppState, season: Season, metric: Metric): PlaceCosts | undefined {
  if (!selectHasScenario(state)) return selectRoadCosts(state, season, metric);
  const roads = selectRoadsToMeasure(state, season, metric);
  const demand = selectDemand(state);
  if (roads === undefined || demand === undefined) return undefined;
  return presentRoadCosts[season][metric](demand, roads.open, roads.attach, selectPresentServingPositions(state));
}

function selectRoadsToMeasure(state: AppState, season: Season, metric: Metric) {
  const open = selectOpenRoadsIn(state, season, metric);
  const attach = selectAttach(state);
  return isMeasurable(state) && open !== undefined && attach !== undefined ? { open, attach } : undefined;
}

function selectMeasurableDemand(state: AppState): Demand | undefined {
  return isMeasurable(state) ? selectDemand(state) : undefined;
}

/** Whether the places that count are there, with the neighbouring ones where these count, as far as they can be had. */
export function arePlacesKnown(state: AppState): boolean {
  return state.resources.places.status === "ready" && !(state.countsNeighbours && awaitsNeighbours(state));
}

/** Whether there are places, and communes that may be near them. */
export function isMeasurable(state: AppState): boolean {
  return state.resources.communes.status === "ready" && arePlacesKnown(state);
}
