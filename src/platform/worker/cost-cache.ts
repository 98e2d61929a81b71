import { lruCache } from "../../domain/lru-cache.ts";
import { type CommuneCosts, listCommuneCosts } from "../../domain/network/commune-costs.ts";
import type { Metric, RoadConditions } from "../../domain/network/conditions.ts";
import { openRoads } from "../../domain/network/open-roads.ts";
import type { RoadNetwork } from "../../domain/network/road-network.ts";

/** Cache of the costs between all communes: a list has 3 MB and takes 0.1 s to compute. */
export interface CostCache {
  /** Costs up to a limit, in the unit of the metric, on the roads open under the conditions. */
  costs(conditions: RoadConditions, metric: Metric, limit: number): CommuneCosts;
}

/** Number of cached lists. */
const KEPT = 6;

export function createCostCache(network: RoadNetwork): CostCache {
  const keep = lruCache<CommuneCosts>(KEPT);
  return {
    costs: (conditions, metric, limit) => {
      return keep(`${nameRoads(conditions, metric)} ${limit}`, () =>
        listCommuneCosts(openRoads(network, conditions, metric), limit),
      );
    },
  };
}

/** Cache key of the conditions and the metric: different keys may give different costs. */
export function nameRoads({ season, forced }: RoadConditions, metric: Metric): string {
  const passage = forced === undefined ? [] : [forced.id, forced.isOpen ? "open" : "closed"];
  return [metric, season, ...passage].join(" ");
}
