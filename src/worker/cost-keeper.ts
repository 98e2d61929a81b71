import { keepRecent } from "../domain/keep-recent.ts";
import { type CommuneCosts, listCommuneCosts } from "../domain/network/commune-costs.ts";
import type { Metric, RoadConditions } from "../domain/network/conditions.ts";
import { openRoads } from "../domain/network/open-roads.ts";
import type { RoadNetwork } from "../domain/network/road-network.ts";

/** Costs between all communes, kept: three megabytes a list, a tenth of a second to make. */
export interface CostKeeper {
  /** Costs up to a limit, in the unit of the metric, on the roads open under the conditions. */
  costs(conditions: RoadConditions, metric: Metric, limit: number): CommuneCosts;
}

/** Lists that are kept. */
const KEPT = 6;

export function createCostKeeper(network: RoadNetwork): CostKeeper {
  const keep = keepRecent<CommuneCosts>(KEPT);
  return {
    costs: (conditions, metric, limit) => {
      return keep(`${nameRoads(conditions, metric)} ${limit}`, () =>
        listCommuneCosts(openRoads(network, conditions, metric), limit),
      );
    },
  };
}

/** Another name for roads on which any cost may be another one. */
export function nameRoads({ season, overrides }: RoadConditions, metric: Metric): string {
  const override = [...overrides].map(([id, state]) => `${id}=${state}`).sort();
  return [metric, season, ...override].join(" ");
}
