import { type CommuneCosts, listCommuneCosts } from "../domain/network/commune-costs.ts";
import type { DoorSuppositions, Metric, RoadConditions } from "../domain/network/conditions.ts";
import { openRoads } from "../domain/network/open-roads.ts";
import type { RoadNetwork } from "../domain/network/road-network.ts";

/** Costs between all communes, kept: three megabytes a list, a tenth of a second to make. */
export interface CostKeeper {
  /** Costs up to a limit, in the unit of the metric, on the roads open under the conditions. */
  costs(conditions: RoadConditions, metric: Metric, limit: number): CommuneCosts;
}

/** So many lists are kept; the one that was not asked for longest goes first. */
const KEPT = 6;

export function createCostKeeper(network: RoadNetwork): CostKeeper {
  const kept = new Map<string, CommuneCosts>();
  return {
    costs: (conditions, metric, limit) => {
      const key = [metric, limit, conditions.season, ...listSuppositions(conditions.suppositions)].join(" ");
      const known = kept.get(key);
      const costs = known ?? listCommuneCosts(openRoads(network, conditions, metric), limit);
      kept.delete(key);
      kept.set(key, costs);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return costs;
    },
  };
}

function listSuppositions(suppositions: DoorSuppositions): string[] {
  return [...suppositions].map(([id, state]) => `${id}=${state}`).sort();
}
