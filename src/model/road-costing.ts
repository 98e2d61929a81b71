import { atOnce } from "../domain/at-once.ts";
import type { NearestCosts } from "../domain/coverage/nearest-costs.ts";
import type { ServingPosition } from "../domain/coverage/serving-positions.ts";
import type { Demand } from "../domain/demand/demand.ts";
import type { Attach } from "../domain/network/attach-position.ts";
import type { Metric, Season } from "../domain/network/conditions.ts";
import { nearestRoadCosts } from "../domain/network/nearest-road-costs.ts";
import type { OpenRoads } from "../domain/network/open-roads.ts";
import type { RoadWays } from "../domain/travel-times/road-ways.ts";
import { forEachRoadModel, selectAttach, selectOpenRoadsIn, selectRoadWays } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";

/** Nearest costs by road, with 1 for those that a routing engine computed; without the column all are estimates. */
export interface RoadCosts extends NearestCosts {
  readonly isMeasured?: Uint8Array;
}

/** How ways by road are costed: by computed ways where there are any, else by estimates of our roads. */
export interface RoadCosting {
  /** Whether computed ways count: the demand must then be a whole one. */
  readonly isComputed: boolean;
  /** Cost of the nearest of some positions from each demand point, up to a limit. */
  readonly costsTo: (demand: Demand, positions: readonly ServingPosition[], limit?: number) => RoadCosts;
  /** The same in steps. */
  readonly costsInSteps: (demand: Demand, positions: readonly ServingPosition[]) => Generator<undefined, RoadCosts>;
}

const costingOf = forEachRoadModel((season, metric) =>
  derive((roads: OpenRoads, attach: Attach, ways: RoadWays | undefined): RoadCosting => {
    function* costsInSteps(
      demand: Demand,
      places: readonly ServingPosition[],
      limit?: number,
    ): Generator<undefined, RoadCosts> {
      const estimates = yield* estimateInSteps(demand, roads, attach, places, limit);
      if (ways === undefined) return estimates;
      return ways.agree({
        isAtSeats: demand.isAtSeats,
        places,
        condition: `voiture-${season}`,
        metric,
        estimates,
      });
    }
    return {
      isComputed: ways !== undefined,
      costsTo: (demand, places, limit) => atOnce(costsInSteps(demand, places, limit)),
      costsInSteps,
    };
  }),
);

/** The costing in a season and a unit; undefined until the roads are loaded. */
export function selectRoadCosting(state: AppState, season: Season, metric: Metric): RoadCosting | undefined {
  const roads = selectOpenRoadsIn(state, season, metric);
  const attach = selectAttach(state);
  if (roads === undefined || attach === undefined) return undefined;
  return costingOf[season][metric](state, roads, attach, selectRoadWays(state, season));
}

function* estimateInSteps(
  { points }: Demand,
  roads: OpenRoads,
  attach: Attach,
  positions: readonly ServingPosition[],
  limit: number | undefined,
): Generator<undefined, NearestCosts> {
  yield;
  return nearestRoadCosts(roads, attach, positions, points, limit);
}
