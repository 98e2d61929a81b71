import { nearestCosts } from "../domain/coverage/nearest-costs.ts";
import { type PlaceCosts, type ServingPosition, toPlaceCosts } from "../domain/coverage/serving-positions.ts";
import { readyValue } from "../domain/loadable.ts";
import type { Attach } from "../domain/network/attach-position.ts";
import type { Metric, Season } from "../domain/network/conditions.ts";
import type { OpenRoads } from "../domain/network/open-roads.ts";
import { nearestRoadCosts } from "../domain/network/road-costs.ts";
import type { Commune } from "../domain/territory.ts";
import type { MeasuredCosts } from "../domain/travel-times/measured-costs.ts";
import type { MeasuredWays } from "../domain/travel-times/measured-ways.ts";
import { selectAccessModel, selectAttach, selectOpenRoadsIn, selectSummerRoads } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { forEachRoadModel, memoiseLast } from "./memoise.ts";
import { selectHasScenario, selectPresentServingPositions, selectServingPositions } from "./scenario-selectors.ts";
import { awaitsNeighbours, selectCommunes } from "./selectors.ts";

/** The same figure in both seasons. */
export type InBothSeasons<T> = Readonly<Record<Season, T>>;

const straightCosts = straightMemory();
const presentStraightCosts = straightMemory();
const roadCosts = forEachRoadModel(roadMemory);
const measured = measuredMemory();
const presentMeasured = measuredMemory();
const presentRoadCosts = forEachRoadModel(roadMemory);

/**
 * What each commune's nearest measured place costs by the access model; undefined until places, communes and, for the road,
 * the network are there: straight lines never stand in for roads that are still to come.
 */
export function selectNearestCosts(state: AppState): PlaceCosts | undefined {
  const model = selectAccessModel(state);
  if (model.kind === "route") return selectRoadCosts(state, model.season, model.metric);
  if (model.kind === "mesure") return selectMeasuredCosts(state);
  return isMeasurable(state) ? straightCosts(selectCommunes(state), selectServingPositions(state)) : undefined;
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
  return isMeasurable(state)
    ? presentStraightCosts(selectCommunes(state), selectPresentServingPositions(state))
    : undefined;
}

/** The nearest costs by measured ways, and which of them are measured; undefined by another model, and until all that it needs is there. */
export function selectMeasuredCosts(state: AppState): (MeasuredCosts & PlaceCosts) | undefined {
  return selectCostsByMeasure(state, selectServingPositions(state), measured);
}

/** A memory for the costs in straight lines to one list of serving positions after another. */
export function straightMemory() {
  return memoiseLast((communes: readonly Commune[], positions: readonly ServingPosition[]) =>
    toPlaceCosts(nearestCosts(communes, positions), positions),
  );
}

/** The same by the road. */
export function roadMemory() {
  return memoiseLast((roads: OpenRoads, attach: Attach, positions: readonly ServingPosition[]) =>
    toPlaceCosts(nearestRoadCosts(roads, attach, positions), positions),
  );
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

/** What each commune's nearest measured place costs by the road in a season; undefined until all that it needs is there. */
export function selectRoadCosts(state: AppState, season: Season, metric: Metric): PlaceCosts | undefined {
  const roads = selectRoadsToMeasure(state, season, metric);
  return roads && roadCosts[season][metric](roads.open, roads.attach, selectServingPositions(state));
}

/** The same as things are, without what is supposed of the places. */
function selectPresentRoadCosts(state: AppState, season: Season, metric: Metric): PlaceCosts | undefined {
  if (!selectHasScenario(state)) return selectRoadCosts(state, season, metric);
  const roads = selectRoadsToMeasure(state, season, metric);
  return roads && presentRoadCosts[season][metric](roads.open, roads.attach, selectPresentServingPositions(state));
}

function selectRoadsToMeasure(state: AppState, season: Season, metric: Metric) {
  const open = selectOpenRoadsIn(state, season, metric);
  const attach = selectAttach(state);
  return isMeasurable(state) && open !== undefined && attach !== undefined ? { open, attach } : undefined;
}

/** Whether the places that count are there, with the neighbouring ones where these count, as far as they can be had. */
export function arePlacesKnown(state: AppState): boolean {
  return state.resources.points.status === "ready" && !(state.countsNeighbours && awaitsNeighbours(state));
}

/** Whether there are places, and communes that may be near them. */
export function isMeasurable(state: AppState): boolean {
  return state.resources.communes.status === "ready" && arePlacesKnown(state);
}
