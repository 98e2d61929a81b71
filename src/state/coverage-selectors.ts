import { communeMedians } from "../domain/coverage/commune-medians.ts";
import { type NearestCosts, nearestCosts } from "../domain/coverage/nearest-costs.ts";
import type { Demand } from "../domain/demand/demand.ts";
import { readyValue } from "../domain/loadable.ts";
import type { Attach } from "../domain/network/attach-position.ts";
import type { Metric, Season } from "../domain/network/conditions.ts";
import type { OpenRoads } from "../domain/network/open-roads.ts";
import { nearestRoadCosts, nearestRoadCostsAt } from "../domain/network/road-costs.ts";
import type { MeasuredPoint } from "../domain/scenario/planned-point.ts";
import type { MeasuredCosts } from "../domain/travel-times/measured-costs.ts";
import type { MeasuredWays } from "../domain/travel-times/measured-ways.ts";
import { isSamePosition } from "../geo/position.ts";
import { selectAccessModel, selectAttach, selectOpenRoadsIn, selectSummerRoads } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { selectDemand } from "./demand-selectors.ts";
import { selectPresentPoints } from "./list-selectors.ts";
import { forEachRoadModel, keepList, memoiseLast } from "./memoise.ts";
import { selectHasScenario, selectMeasuredPoints, selectMeasuredPositions } from "./scenario-selectors.ts";
import { selectCommunes } from "./selectors.ts";

/** The same figure in both seasons. */
export type InBothSeasons<T> = Readonly<Record<Season, T>>;

type Places = Parameters<typeof nearestRoadCosts>[2];

/** By the straight line, to one list of places after another. */
const straightMemory = () =>
  memoiseLast((demand: Demand, places: Places): NearestCosts => nearestCosts(demand.points, places));
/** By one road model, to one list of places after another. */
const roadMemory = () =>
  memoiseLast(
    (demand: Demand, roads: OpenRoads, attach: Attach, places: Places): NearestCosts =>
      demand.isAtSeats
        ? nearestRoadCosts(roads, attach, places)
        : nearestRoadCostsAt(roads, attach, places, demand.points),
  );

const straightCosts = straightMemory();
const presentStraightCosts = straightMemory();
const seatStraightCosts = memoiseLast(nearestCosts);
const roadCosts = forEachRoadModel(roadMemory);
const presentRoadCosts = forEachRoadModel(roadMemory);
const seatRoadCosts = forEachRoadModel(() => memoiseLast(nearestRoadCosts));
const measured = measuredMemory();
const presentMeasured = measuredMemory();
const medians = memoiseLast(communeMedians);
const presentMedians = memoiseLast(communeMedians);
/** What was measured is told by identifiers: the name of a planned place measures nothing anew. */
const identified = keepList<MeasuredPoint>(
  (one, other) => one === other || (one.id === other.id && isSamePosition(one.position, other.position)),
);

/**
 * What the nearest measured place costs at each demand point, by the access model; undefined until places, people and, for the
 * road, the network are there: straight lines never stand in for roads that are still to come.
 */
export function selectNearestCosts(state: AppState): NearestCosts | undefined {
  const model = selectAccessModel(state);
  if (model.kind === "route") return selectRoadCosts(state, model.season, model.metric);
  if (model.kind === "mesure") return selectMeasuredCosts(state);
  const demand = selectMeasurableDemand(state);
  return demand && straightCosts(demand, selectMeasuredPositions(state));
}

/**
 * The same as things are, without what is supposed of the places: « avant ». The very costs of `selectNearestCosts` while nothing
 * is supposed.
 */
export function selectPresentNearestCosts(state: AppState): NearestCosts | undefined {
  const model = selectAccessModel(state);
  if (model.kind === "route") return selectPresentRoadCosts(state, model.season, model.metric);
  if (!selectHasScenario(state)) return selectNearestCosts(state);
  if (model.kind === "mesure") return selectCostsByMeasure(state, selectPresentPoints(state), presentMeasured);
  const demand = selectMeasurableDemand(state);
  return demand && presentStraightCosts(demand, selectPresentPoints(state));
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

/** For each commune what the nearest measured place costs from its seat: where a way is shown, it begins there. Undefined as the costs are. */
export function selectSeatCosts(state: AppState): NearestCosts | undefined {
  const model = selectAccessModel(state);
  if (model.kind === "route") return selectSeatRoadCosts(state, model.season, model.metric);
  if (model.kind === "mesure") return selectMeasuredCosts(state);
  return isMeasurable(state) ? seatStraightCosts(selectCommunes(state), selectMeasuredPositions(state)) : undefined;
}

/** The same by the road in a season. */
export function selectSeatRoadCosts(state: AppState, season: Season, metric: Metric): NearestCosts | undefined {
  const roads = selectRoadsToMeasure(state, season, metric);
  return roads && seatRoadCosts[season][metric](roads.open, roads.attach, selectMeasuredPositions(state));
}

/** The nearest costs by measured ways, and which of them are measured; undefined by another model, and until all that it needs is there. */
export function selectMeasuredCosts(state: AppState): MeasuredCosts | undefined {
  return selectCostsByMeasure(state, identified(selectMeasuredPoints(state)), measured);
}

/** A memory for the measured costs to one list of places after another. */
export function measuredMemory() {
  return memoiseLast((ways: MeasuredWays, ...to: Parameters<MeasuredWays["costsTo"]>) => ways.costsTo(...to));
}

/** The costs to some places by measured ways. @param memory keeps the last answer */
export function selectCostsByMeasure(
  state: AppState,
  places: readonly MeasuredPoint[],
  memory: ReturnType<typeof measuredMemory>,
): MeasuredCosts | undefined {
  const model = selectAccessModel(state);
  if (model.kind !== "mesure" || !isMeasurable(state)) return undefined;
  const ways = readyValue(state.resources.travelTimes);
  const roads = selectSummerRoads(state, model.metric);
  const attach = selectAttach(state);
  return ways && roads && attach && memory(ways, roads, attach, places);
}

/** What the nearest measured place costs at each demand point by the road in a season; undefined until all that it needs is there. */
export function selectRoadCosts(state: AppState, season: Season, metric: Metric): NearestCosts | undefined {
  const roads = selectRoadsToMeasure(state, season, metric);
  const demand = selectDemand(state);
  return roads && demand && roadCosts[season][metric](demand, roads.open, roads.attach, selectMeasuredPositions(state));
}

/** The same as things are, without what is supposed of the places. */
function selectPresentRoadCosts(state: AppState, season: Season, metric: Metric): NearestCosts | undefined {
  if (!selectHasScenario(state)) return selectRoadCosts(state, season, metric);
  const roads = selectRoadsToMeasure(state, season, metric);
  const demand = selectDemand(state);
  return (
    roads && demand && presentRoadCosts[season][metric](demand, roads.open, roads.attach, selectPresentPoints(state))
  );
}

function selectRoadsToMeasure(state: AppState, season: Season, metric: Metric) {
  const open = selectOpenRoadsIn(state, season, metric);
  const attach = selectAttach(state);
  return isMeasurable(state) && open !== undefined && attach !== undefined ? { open, attach } : undefined;
}

function selectMeasurableDemand(state: AppState): Demand | undefined {
  return isMeasurable(state) ? selectDemand(state) : undefined;
}

function isMeasurable({ resources }: AppState): boolean {
  return resources.points.status === "ready" && resources.communes.status === "ready";
}
