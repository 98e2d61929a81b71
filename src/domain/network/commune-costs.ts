import type { OpenRoads } from "./open-roads.ts";
import { findShortestPaths } from "./shortest-paths.ts";

/** Cost to each commune from every other within a limit, as compressed sparse rows. */
export interface CommuneCosts {
  /** Row n, with the other communes in the order of their ranks, is cells starts[n] to starts[n + 1]. */
  readonly starts: Uint32Array;
  readonly communes: Uint16Array;
  /** Bit-identical to the cost of a place at the seat of commune n: thresholds treat both alike. */
  readonly costs: Float64Array;
  readonly limit: number;
}

/** Costs between all seats of communes, up to a limit in the unit of the roads: one search per commune. */
export function listCommuneCosts(roads: OpenRoads, limit: number): CommuneCosts {
  const { seatCount } = roads.network;
  const starts = new Uint32Array(seatCount + 1);
  const communes: number[] = [];
  const costs: number[] = [];
  for (let commune = 0; commune < seatCount; commune++) {
    const { cost } = findShortestPaths(roads.reversed, [{ node: commune, cost: 0, label: 0 }], limit);
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
