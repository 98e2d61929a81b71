import { MOST_NEEDS } from "../domain/coverage/access-needs.ts";
import { basketCosts } from "../domain/coverage/basket-costs.ts";
import { nearestCosts } from "../domain/coverage/nearest-costs.ts";
import { type PlaceCosts, type ServingPosition, toPlaceCosts } from "../domain/coverage/serving-positions.ts";
import type { Demand } from "../domain/demand/demand.ts";
import { readyValue } from "../domain/loadable.ts";
import type { Attach } from "../domain/network/attach-position.ts";
import type { Metric, Season } from "../domain/network/conditions.ts";
import type { OpenRoads } from "../domain/network/open-roads.ts";
import type { TravelMode } from "../domain/network/travel-mode.ts";
import type { MeasuredCosts } from "../domain/travel-times/measured-costs.ts";
import type { MeasuredWays } from "../domain/travel-times/measured-ways.ts";
import { selectBasket } from "./access-need-selectors.ts";
import { forEachRoadModel, selectAccessModel, selectAttach, selectSummerRoads } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { selectDemand, selectSeatDemand } from "./demand-selectors.ts";
import { derive, hasEqualItems } from "./derive.ts";
import { type Resumable, resumable } from "./resumable.ts";
import { type RoadCosting, type RoadCosts, selectRoadCosting } from "./road-costing.ts";
import { isSameServing, PLACE_LISTS, type PlaceList, selectServingPositions } from "./scenario-selectors.ts";
import { awaitsNeighbours } from "./selectors.ts";

/** "seats": from the seats to the measured places; the shown ways begin at seats. "by …": by another mode than the model's. */
type CostList = PlaceList | "seats" | `by ${TravelMode}`;
/** A list, or those of its positions that answer a need: each has its own cached answers. */
type CostKey = CostList | `${CostList} for ${string}`;

/** The lists, and likewise for each need of a basket. */
const KEYS = (PLACE_LISTS + 1) * (1 + MOST_NEEDS);

const straightCosts = derive(
  (_key: CostKey, { points }: Demand, positions: readonly ServingPosition[]) =>
    toPlaceCosts(nearestCosts(points, positions), positions),
  { keys: KEYS },
);
const roadCosts = forEachRoadModel(() =>
  derive(
    (_key: CostKey, demand: Demand, costing: RoadCosting, positions: readonly ServingPosition[]) =>
      resumable(() => placeCostsInSteps(demand, costing, positions)),
    // At most two other modes at a time: on foot and by car.
    { keys: KEYS + 2 * (1 + MOST_NEEDS) },
  ),
);
const measuredCosts = derive(
  (_key: CostKey, ways: MeasuredWays, roads: OpenRoads, attach: Attach, positions: readonly ServingPosition[]) =>
    toPlaceCosts(ways.costsTo(roads, attach, positions), positions),
  { keys: KEYS },
);
const positionsFor = derive(
  (_key: CostKey, positions: readonly ServingPosition[], need: string): readonly ServingPosition[] =>
    positions
      .filter((position) => isFor(position, need))
      // The ranks of the places change with the other needs, which must not cost a new search of the roads.
      .map(({ position, destination, id }) => ({ position, destination, id, placeIndex: 0 })),
  { keys: KEYS, isSame: hasEqualItems(isSameServing) },
);
const joinedCosts = derive(
  (_list: CostList, positions: readonly ServingPosition[], needs: readonly string[], ...costs: readonly PlaceCosts[]) =>
    joinNeeds(positions, needs, costs),
  { keys: KEYS },
);
const joinedWork = forEachRoadModel(() =>
  derive(
    (
      _list: CostList,
      positions: readonly ServingPosition[],
      needs: readonly string[],
      ...works: readonly Resumable<PlaceCosts>[]
    ) => resumable(() => joinInSteps(positions, needs, works)),
    { keys: PLACE_LISTS + 3 },
  ),
);

function* placeCostsInSteps(
  demand: Demand,
  costing: RoadCosting,
  positions: readonly ServingPosition[],
): Generator<undefined, RoadCosts & PlaceCosts> {
  return toPlaceCosts(yield* costing.costsInSteps(demand, positions), positions);
}

function* joinInSteps(
  positions: readonly ServingPosition[],
  needs: readonly string[],
  works: readonly Resumable<PlaceCosts>[],
): Generator<undefined, RoadCosts & PlaceCosts> {
  const costs: PlaceCosts[] = [];
  for (const work of works) {
    costs.push(yield* work.steps());
    yield;
  }
  return joinNeeds(positions, needs, costs);
}

/** Costs of a basket, to places and positions of the whole list. */
function joinNeeds(
  positions: readonly ServingPosition[],
  needs: readonly string[],
  costs: readonly (RoadCosts & PlaceCosts)[],
): RoadCosts & PlaceCosts {
  const ranks = needs.map((need) => [...positions.keys()].filter((rank) => isFor(positions[rank], need)));
  return toPlaceCosts(
    basketCosts(
      costs.map((one) => ({ ...one, placeIndex: one.servingIndex })),
      ranks,
    ),
    positions,
  );
}

function isFor(position: ServingPosition | undefined, need: string): boolean {
  return position?.needs?.some((one) => one === need) === true;
}

/** For each need of the basket, an answer for the positions that answer it. */
function ofEachNeed<Answer>(
  state: AppState,
  list: CostList,
  positions: readonly ServingPosition[],
  answer: (key: CostKey, positions: readonly ServingPosition[]) => Answer,
): readonly Answer[] {
  return selectBasket(state).map((need) => {
    const key = `${list} for ${need}` as const;
    return answer(key, positionsFor(state, key, positions, need));
  });
}

/**
 * Cost of the nearest of some positions from each demand point, by the access model; of a basket the greatest cost of its needs. Undefined
 * until its roads are loaded.
 */
export function selectCostsTo(
  state: AppState,
  list: PlaceList,
  positions: readonly ServingPosition[],
): (RoadCosts & PlaceCosts) | undefined {
  const model = selectAccessModel(state);
  if (model.kind === "mesure") return selectCostsByMeasure(state, list, positions);
  if (model.kind === "route") return selectCostsWork(state, list, positions)?.finish();
  const demand = selectDemand(state);
  return demand && straightTo(state, list, demand, positions);
}

/** The costs of each need of the basket from each demand point, in the order of the needs; none without a basket. */
export function selectCostsOfNeeds(
  state: AppState,
  list: PlaceList,
  positions: readonly ServingPosition[],
): readonly PlaceCosts[] {
  const model = selectAccessModel(state);
  const demand = isMeasurable(state) ? selectDemand(state) : undefined;
  if (demand === undefined) return [];
  if (model.kind === "droite")
    return ofEachNeed(state, list, positions, (key, some) => straightCosts(state, key, demand, some));
  if (model.kind === "mesure") return measuredOfNeeds(state, list, positions);
  const costing = selectRoadCosting(state, model.season, model.metric);
  if (costing === undefined) return [];
  const costs = roadCosts[model.season][model.metric];
  return ofEachNeed(state, list, positions, (key, some) => costs(state, key, demand, costing, some).finish());
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
  if (model.kind === "mesure") return selectMeasuredCosts(state);
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
  const costsTo = selectMeasuring(state);
  if (costsTo === undefined) return undefined;
  const needs = selectBasket(state);
  if (needs.length === 0) return costsTo(list, positions);
  const joined = joinedCosts(state, list, positions, needs, ...ofEachNeed(state, list, positions, costsTo));
  return isByMeasure(joined) ? joined : undefined;
}

/** Costs that are joined from those by measured ways have the flag of the measured ones too. */
function isByMeasure(costs: RoadCosts & PlaceCosts): costs is MeasuredCosts & PlaceCosts {
  return costs.isMeasured !== undefined;
}

function measuredOfNeeds(
  state: AppState,
  list: PlaceList,
  positions: readonly ServingPosition[],
): readonly PlaceCosts[] {
  const costsTo = selectMeasuring(state);
  return costsTo === undefined ? [] : ofEachNeed(state, list, positions, costsTo);
}

/** Measured ways to some positions; undefined by another model. */
function selectMeasuring(state: AppState) {
  const model = selectAccessModel(state);
  if (model.kind !== "mesure" || !isMeasurable(state)) return undefined;
  const ways = readyValue(state.resources.travelTimes);
  const roads = selectSummerRoads(state, model.metric);
  const attach = selectAttach(state);
  if (ways === undefined || roads === undefined || attach === undefined) return undefined;
  return (key: CostKey, positions: readonly ServingPosition[]) =>
    measuredCosts(state, key, ways, roads, attach, positions);
}

function straightTo(
  state: AppState,
  list: CostList,
  demand: Demand,
  positions: readonly ServingPosition[],
): RoadCosts & PlaceCosts {
  const needs = selectBasket(state);
  const costsTo = (key: CostKey, some: readonly ServingPosition[]) => straightCosts(state, key, demand, some);
  if (needs.length === 0) return costsTo(list, positions);
  return joinedCosts(state, list, positions, needs, ...ofEachNeed(state, list, positions, costsTo));
}

/** Computation of costs by road in a season; undefined until its files are loaded. */
export function roadCostsWork(
  state: AppState,
  list: CostList,
  demand: Demand,
  positions: readonly ServingPosition[],
  season: Season,
  metric: Metric,
  mode?: TravelMode,
): Resumable<RoadCosts & PlaceCosts> | undefined {
  const costing = selectRoadCosting(state, season, metric, mode);
  if (costing === undefined) return undefined;
  const costsTo = (key: CostKey, some: readonly ServingPosition[]) =>
    roadCosts[season][metric](state, key, demand, costing, some);
  const needs = selectBasket(state);
  if (needs.length === 0) return costsTo(list, positions);
  return joinedWork[season][metric](state, list, positions, needs, ...ofEachNeed(state, list, positions, costsTo));
}

/** Whether the places that count are loaded, and the neighbouring ones loaded or failed. */
export function arePlacesKnown(state: AppState): boolean {
  return state.resources.places.status === "ready" && !awaitsNeighbours(state);
}

/** Whether places and communes are loaded. */
export function isMeasurable(state: AppState): boolean {
  return state.resources.communes.status === "ready" && arePlacesKnown(state);
}
