import { type NearestCosts, nearestCosts } from "../domain/coverage/nearest-costs.ts";
import { type ServingPosition, servingPositions } from "../domain/coverage/serving-positions.ts";
import type { Demand } from "../domain/demand/demand.ts";
import { lruCache } from "../domain/lru-cache.ts";
import type { Place, PlaceId } from "../domain/place.ts";
import { compareScenario, type ScenarioEffect } from "../domain/scenario/compare-scenario.ts";
import { type LocatedPlannedPlace, type MeasuredPlace, MOST_PLANNED } from "../domain/scenario/planned-place.ts";
import { type SingleGain, singleGains } from "../domain/scenario/single-gains.ts";
import { selectAccessModel, selectOpenRoads, selectThreshold } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { selectNearestCosts } from "./coverage-selectors.ts";
import { selectDemand } from "./demand-selectors.ts";
import { derive } from "./derive.ts";
import { selectCostsTo } from "./place-cost-selectors.ts";
import { selectExcludedPlaces, selectPlannedPlaces } from "./planned-selectors.ts";
import { selectPresentPlaces } from "./present-places-selectors.ts";
import { type RoadCosting, selectRoadCosting } from "./road-costing.ts";
import { type PlaceList, selectMeasuredPlaces, selectServingOf } from "./scenario-selectors.ts";

/** People regained by restoring an excluded place; undefined when the filters exclude it as well. */
export interface Return {
  readonly place: Place;
  readonly regained: number | undefined;
}

/** Effect of excluding one place. */
export interface Closure {
  readonly effect: ScenarioEffect;
  /** The remaining places, to which the indexes of the effect refer. */
  readonly places: readonly MeasuredPlace[];
}

const NO_GAINS: readonly SingleGain[] = [];

/** People gained by each planned place, in their order; undefined while the costs are. */
export function selectPlannedGains(state: AppState): readonly SingleGain[] | undefined {
  const demand = selectDemand(state);
  if (demand === undefined || selectNearestCosts(state) === undefined) return undefined;
  // The costs without planned places are a search of all roads, which nobody needs then.
  if (state.planned.length === 0) return NO_GAINS;
  const kept = keptPlaces(state, selectPresentPlaces(state), state.excluded);
  const planned = selectPlannedPlaces(state);
  const base = costsTo(state, "without-planned", kept);
  return base && gains(state, demand, base, planned, costOfOne(state, demand), selectThreshold(state));
}

/** The excluded places, with the people that restoring each would cover again. */
export function selectReturns(state: AppState): readonly Return[] {
  const demand = selectDemand(state);
  const excluded = selectExcludedPlaces(state);
  if (demand === undefined) return unmeasured(state, excluded);
  const present = selectPresentPlaces(state);
  const [costOf, threshold] = [costOfOne(state, demand), selectThreshold(state)];
  return returns(state, demand, selectNearestCosts(state), excluded, present, costOf, threshold);
}

/** Effect of excluding a place in addition to the scenario; undefined when it is not measured. */
export function selectClosure(state: AppState, id: PlaceId): Closure | undefined {
  const now = selectNearestCosts(state);
  const measured = selectMeasuredPlaces(state);
  const places = withoutPlace(state, measured, id);
  const demand = selectDemand(state);
  if (demand === undefined || now === undefined || places.length === measured.length) return undefined;
  const then = costsTo(state, "without-closed", places);
  return then && closure(state, demand, now, then, selectThreshold(state), places);
}

const keptPlaces = derive((places: readonly Place[], excluded: readonly PlaceId[]) =>
  excluded.length === 0 ? places : places.filter(({ id }) => !excluded.includes(id)),
);
const withoutPlace = derive((places: readonly MeasuredPlace[], id: PlaceId) =>
  places.filter((place) => place.id !== id),
);
type CostOf = (place: MeasuredPlace) => ArrayLike<number>;

/** Costs to a list of places by the access model; undefined until its roads are loaded. */
function costsTo(state: AppState, list: PlaceList, places: readonly MeasuredPlace[]): NearestCosts | undefined {
  return selectCostsTo(state, list, selectServingOf(state, list, places));
}

function costOfOne(state: AppState, demand: Demand): CostOf {
  const model = selectAccessModel(state);
  const roads = selectOpenRoads(state);
  const costing = model.kind === "route" ? selectRoadCosting(state, model.season, model.metric) : undefined;
  const limit = roads === undefined ? Number.POSITIVE_INFINITY : selectThreshold(state);
  return singleCosts(state, demand, limit, costing);
}

/** Cached lists of costs: every planned place and as many excluded ones. Moving a place adds a list at each step. */
const KEPT_POSITIONS = 2 * MOST_PLANNED;

/** Costs of every demand point to one place, by road within a limit; computed once for each position. */
const singleCosts = derive((demand: Demand, limit: number, costing: RoadCosting | undefined): CostOf => {
  const keep = lruCache<ArrayLike<number>>(KEPT_POSITIONS);
  const measure = (positions: readonly ServingPosition[]) => {
    if (costing !== undefined) return costing.costsTo(demand, positions, limit).cost;
    return nearestCosts(demand.points, positions).cost;
  };
  // Computed ways depend on the place, estimates on its position only.
  const isOfPlace = costing?.isComputed === true;
  const nameOf = ({ id, position }: ServingPosition) => (isOfPlace ? `${id} ${position}` : String(position));
  return (place) => {
    const positions = servingPositions([place]);
    return keep(positions.map(nameOf).join(" "), () => measure(positions));
  };
});

const unmeasured = derive((excluded: readonly Place[]): readonly Return[] =>
  excluded.map((place) => ({ place, regained: undefined })),
);

const gains = derive(
  (demand: Demand, base: NearestCosts, planned: readonly LocatedPlannedPlace[], costOf: CostOf, threshold: number) =>
    singleGains(
      demand.points,
      base.cost,
      planned.map((place) => costOf(place)),
      threshold,
    ),
);

const returns = derive(
  (
    demand: Demand,
    now: NearestCosts | undefined,
    excluded: readonly Place[],
    present: readonly Place[],
    costOf: CostOf,
    threshold: number,
  ): readonly Return[] =>
    excluded.map((place) => {
      const isCounted = now !== undefined && present.includes(place);
      const [gain] = isCounted ? singleGains(demand.points, now.cost, [costOf(place)], threshold) : [];
      return { place, regained: gain?.alone };
    }),
);

const closure = derive(
  (
    demand: Demand,
    now: NearestCosts,
    then: NearestCosts,
    threshold: number,
    places: readonly MeasuredPlace[],
  ): Closure => ({ effect: compareScenario(demand, now, then, threshold), places }),
);
