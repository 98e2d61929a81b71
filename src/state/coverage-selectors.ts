import { type NearestCosts, nearestCosts } from "../domain/coverage/nearest-costs.ts";
import type { Metric, Season } from "../domain/network/conditions.ts";
import { nearestRoadCosts } from "../domain/network/road-costs.ts";
import { selectAccessModel, selectAttach, selectOpenRoadsIn } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { selectPresentPoints } from "./list-selectors.ts";
import { forEachRoadModel, memoiseLast } from "./memoise.ts";
import { selectHasScenario, selectMeasuredPositions } from "./scenario-selectors.ts";
import { selectCommunes } from "./selectors.ts";

/** The same figure in both seasons. */
export type InBothSeasons<T> = Readonly<Record<Season, T>>;

const straightCosts = memoiseLast(nearestCosts);
const presentStraightCosts = memoiseLast(nearestCosts);
const roadCosts = forEachRoadModel(() => memoiseLast(nearestRoadCosts));
const presentRoadCosts = forEachRoadModel(() => memoiseLast(nearestRoadCosts));

/**
 * What each commune's nearest measured place costs by the access model; undefined until places, communes and, for the road,
 * the network are there: straight lines never stand in for roads that are still to come.
 */
export function selectNearestCosts(state: AppState): NearestCosts | undefined {
  const model = selectAccessModel(state);
  if (model.kind === "route") return selectRoadCosts(state, model.season, model.metric);
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
  return isMeasurable(state) ? presentStraightCosts(selectCommunes(state), selectPresentPoints(state)) : undefined;
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
