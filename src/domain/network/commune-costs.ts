import type { OpenRoads } from "./open-roads.ts";
import { findShortestPaths } from "./shortest-paths.ts";

/** For each commune what the way costs to every other within a limit, in runs of cells (compressed sparse rows). */
export interface CommuneCosts {
  /** The others of commune n are the cells from starts[n] to starts[n + 1], in the order of their ranks. */
  readonly starts: Uint32Array;
  readonly communes: Uint16Array;
  /** To the last bit what a place at the seat of commune n costs the other one: a threshold tells both alike. */
  readonly costs: Float64Array;
  readonly limit: number;
}

/** The costs between all communes, seat to seat, up to a limit in the unit of the roads: one search per commune. */
export function listCommuneCosts(roads: OpenRoads, limit: number): CommuneCosts {
  const { seatCount } = roads.network;
  const starts = new Uint32Array(seatCount + 1);
  const communes: number[] = [];
  const costs: number[] = [];
  for (let commune = 0; commune < seatCount; commune++) {
    const { cost } = findShortestPaths(roads, [{ node: commune, cost: 0, label: 0 }], limit);
    for (let other = 0; other < seatCount; other++) {
      const found = cost[other] ?? Number.POSITIVE_INFINITY;
      if (other === commune || found > limit || found === Number.POSITIVE_INFINITY) continue;
      communes.push(other);
      costs.push(found);
    }
    starts[commune + 1] = communes.length;
  }
  return { starts, communes: Uint16Array.from(communes), costs: Float64Array.from(costs), limit };
}
