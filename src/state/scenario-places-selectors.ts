import { type NearestCosts, nearestCosts } from "../domain/coverage/nearest-costs.ts";
import { type ServingPosition, servingPositions } from "../domain/coverage/serving-positions.ts";
import type { Demand } from "../domain/demand/demand.ts";
import { keepRecent } from "../domain/keep-recent.ts";
import { readyValue } from "../domain/loadable.ts";
import type { Attach } from "../domain/network/attach-position.ts";
import type { OpenRoads } from "../domain/network/open-roads.ts";
import { compareScenario, type ScenarioEffect } from "../domain/scenario/compare-scenario.ts";
import { type MeasuredPoint, MOST_PLANNED, type PlacedPlannedPoint } from "../domain/scenario/planned-point.ts";
import { type SingleGain, singleGains } from "../domain/scenario/single-gains.ts";
import type { PointId, ServicePoint } from "../domain/service-point.ts";
import type { MeasuredWays } from "../domain/travel-times/measured-ways.ts";
import { selectAccessModel, selectAttach, selectOpenRoads, selectThreshold } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { costMemory, selectCostsAt } from "./costs-at.ts";
import { roadCostsOf, selectNearestCosts } from "./coverage-selectors.ts";
import { selectDemand } from "./demand-selectors.ts";
import { selectPresentPoints } from "./list-selectors.ts";
import { memoiseLast } from "./memoise.ts";
import {
  selectExcludedPoints,
  selectMeasuredPoints,
  selectPlannedPoints,
  servingMemory,
} from "./scenario-selectors.ts";

/** What putting one place back would bring: undefined where the filters leave it out, so that it covers nobody. */
export interface Return {
  readonly point: ServicePoint;
  readonly regained: number | undefined;
}

/** What setting one place aside would do. */
export interface Closure {
  readonly effect: ScenarioEffect;
  /** The places that would be left, as the effect ranks them. */
  readonly points: readonly MeasuredPoint[];
}

/** People that each planned place brings, in the order of the planned places; undefined as the costs are. */
export function selectPlannedGains(state: AppState): readonly SingleGain[] | undefined {
  const demand = selectDemand(state);
  if (demand === undefined || selectNearestCosts(state) === undefined) return undefined;
  const base = costsTo(state, keptPoints(selectPresentPoints(state), state.excluded), keptCosts);
  const planned = selectPlannedPoints(state);
  return base && gains(demand, base, planned, costOfOne(state, demand), selectThreshold(state));
}

/** The places set aside, with what putting each back would bring to people that nothing else serves. */
export function selectReturns(state: AppState): readonly Return[] {
  const demand = selectDemand(state);
  const excluded = selectExcludedPoints(state);
  if (demand === undefined) return unmeasured(excluded);
  return returns(
    demand,
    selectNearestCosts(state),
    excluded,
    selectPresentPoints(state),
    costOfOne(state, demand),
    selectThreshold(state),
  );
}

/** What setting a place aside would do beside all that is supposed already; undefined when it is not among those measured. */
export function selectClosure(state: AppState, id: PointId): Closure | undefined {
  const now = selectNearestCosts(state);
  const measured = selectMeasuredPoints(state);
  const points = withoutPoint(measured, id);
  const demand = selectDemand(state);
  if (demand === undefined || now === undefined || points.length === measured.length) return undefined;
  const then = costsTo(state, points, closureCosts);
  return then && closure(demand, now, then, selectThreshold(state), points);
}

const keptPoints = memoiseLast((points: readonly ServicePoint[], excluded: readonly PointId[]) =>
  excluded.length === 0 ? points : points.filter(({ id }) => !excluded.includes(id)),
);
const withoutPoint = memoiseLast((points: readonly MeasuredPoint[], id: PointId) =>
  points.filter((point) => point.id !== id),
);
const keptCosts = placeMemory();
const closureCosts = placeMemory();

type CostOf = (place: MeasuredPoint) => ArrayLike<number>;

/** A memory for one list of places after another, by any model. */
function placeMemory() {
  return { serving: servingMemory(), costs: costMemory() };
}

/** Costs to some places by the access model; undefined until the roads are there that it needs. */
function costsTo(
  state: AppState,
  points: readonly MeasuredPoint[],
  memory: ReturnType<typeof placeMemory>,
): NearestCosts | undefined {
  return selectCostsAt(state, memory.serving(points, state.countsStops), memory.costs);
}

function costOfOne(state: AppState, demand: Demand): CostOf {
  const roads = selectOpenRoads(state);
  const limit = roads === undefined ? Number.POSITIVE_INFINITY : selectThreshold(state);
  const ways = selectAccessModel(state).kind === "mesure" ? readyValue(state.resources.travelTimes) : undefined;
  return singleCosts(demand, roads, selectAttach(state), limit, ways, state.countsStops);
}

/** All that may be planned, and as many set aside: a place that is moved step by step leaves a list of costs at each. */
const KEPT_POSITIONS = 2 * MOST_PLANNED;

/** What every demand point pays to one place, by the road within a limit; each place is measured once at each position. */
const singleCosts = memoiseLast(
  (
    demand: Demand,
    roads: OpenRoads | undefined,
    attach: Attach | undefined,
    limit: number,
    ways: MeasuredWays | undefined,
    countsStops: boolean,
  ): CostOf => {
    const keep = keepRecent<ArrayLike<number>>(KEPT_POSITIONS);
    const measure = (positions: readonly ServingPosition[]) => {
      if (roads === undefined || attach === undefined) return nearestCosts(demand.points, positions).cost;
      if (ways !== undefined) return ways.costsTo(roads, attach, positions).cost;
      return roadCostsOf(demand, roads, attach, positions, limit).cost;
    };
    // Only what was measured depends on which place stands there.
    const nameOf = ({ id, position }: ServingPosition) => (ways === undefined ? String(position) : `${id} ${position}`);
    return (place) => {
      const positions = servingPositions([place], countsStops);
      return keep(positions.map(nameOf).join(" "), () => measure(positions));
    };
  },
);

const unmeasured = memoiseLast((excluded: readonly ServicePoint[]): readonly Return[] =>
  excluded.map((point) => ({ point, regained: undefined })),
);

const gains = memoiseLast(
  (demand: Demand, base: NearestCosts, planned: readonly PlacedPlannedPoint[], costOf: CostOf, threshold: number) =>
    singleGains(
      demand.points,
      base.cost,
      planned.map((place) => costOf(place)),
      threshold,
    ),
);

const returns = memoiseLast(
  (
    demand: Demand,
    now: NearestCosts | undefined,
    excluded: readonly ServicePoint[],
    present: readonly ServicePoint[],
    costOf: CostOf,
    threshold: number,
  ): readonly Return[] =>
    excluded.map((point) => {
      const isCounted = now !== undefined && present.includes(point);
      const [gain] = isCounted ? singleGains(demand.points, now.cost, [costOf(point)], threshold) : [];
      return { point, regained: gain?.alone };
    }),
);

const closure = memoiseLast(
  (
    demand: Demand,
    now: NearestCosts,
    then: NearestCosts,
    threshold: number,
    points: readonly MeasuredPoint[],
  ): Closure => ({ effect: compareScenario(demand, now, then, threshold), points }),
);
