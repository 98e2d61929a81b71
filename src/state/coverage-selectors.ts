import { type NearestCosts, nearestCosts } from "../domain/coverage/nearest-costs.ts";
import { readyValue } from "../domain/loadable.ts";
import type { Metric, Season } from "../domain/network/conditions.ts";
import { nearestRoadCosts } from "../domain/network/road-costs.ts";
import type { MeasuredPoint } from "../domain/scenario/planned-point.ts";
import type { MeasuredCosts } from "../domain/travel-times/measured-costs.ts";
import type { MeasuredWays } from "../domain/travel-times/measured-ways.ts";
import { isSamePosition } from "../geo/position.ts";
import { selectAccessModel, selectAttach, selectOpenRoadsIn, selectSummerRoads } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { selectPresentPoints } from "./list-selectors.ts";
import { forEachRoadModel, keepList, memoiseLast } from "./memoise.ts";
import { selectHasScenario, selectMeasuredPoints, selectMeasuredPositions } from "./scenario-selectors.ts";
import { selectCommunes } from "./selectors.ts";

/** The same figure in both seasons. */
export type InBothSeasons<T> = Readonly<Record<Season, T>>;

const straightCosts = memoiseLast(nearestCosts);
const presentStraightCosts = memoiseLast(nearestCosts);
const roadCosts = forEachRoadModel(() => memoiseLast(nearestRoadCosts));
const measured = measuredMemory();
const presentMeasured = measuredMemory();
/** What was measured is told by identifiers: the name of a planned place measures nothing anew. */
const identified = keepList<MeasuredPoint>(
  (one, other) => one === other || (one.id === other.id && isSamePosition(one.position, other.position)),
);
const presentRoadCosts = forEachRoadModel(() => memoiseLast(nearestRoadCosts));

/**
 * What each commune's nearest measured place costs by the access model; undefined until places, communes and, for the road,
 * the network are there: straight lines never stand in for roads that are still to come.
 */
export function selectNearestCosts(state: AppState): NearestCosts | undefined {
  const model = selectAccessModel(state);
  if (model.kind === "route") return selectRoadCosts(state, model.season, model.metric);
  if (model.kind === "mesure") return selectMeasuredCosts(state);
  return isMeasurable(state) ? straightCosts(selectCommunes(state), selectMeasuredPositions(state)) : undefined;
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
  return isMeasurable(state) ? presentStraightCosts(selectCommunes(state), selectPresentPoints(state)) : undefined;
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

/** What each commune's nearest measured place costs by the road in a season; undefined until all that it needs is there. */
export function selectRoadCosts(state: AppState, season: Season, metric: Metric): NearestCosts | undefined {
  const roads = selectRoadsToMeasure(state, season, metric);
  return roads && roadCosts[season][metric](roads.open, roads.attach, selectMeasuredPositions(state));
}

/** The same as things are, without what is supposed of the places. */
function selectPresentRoadCosts(state: AppState, season: Season, metric: Metric): NearestCosts | undefined {
  if (!selectHasScenario(state)) return selectRoadCosts(state, season, metric);
  const roads = selectRoadsToMeasure(state, season, metric);
  return roads && presentRoadCosts[season][metric](roads.open, roads.attach, selectPresentPoints(state));
}

function selectRoadsToMeasure(state: AppState, season: Season, metric: Metric) {
  const open = selectOpenRoadsIn(state, season, metric);
  const attach = selectAttach(state);
  return isMeasurable(state) && open !== undefined && attach !== undefined ? { open, attach } : undefined;
}

function isMeasurable({ resources }: AppState): boolean {
  return resources.points.status === "ready" && resources.communes.status === "ready";
}
