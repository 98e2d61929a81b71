import type { Position } from "../../geo/position.ts";
import type { Attach, Attachment } from "./attach-position.ts";
import type { OpenRoads } from "./open-roads.ts";
import { findShortestPaths, type Reached, type Seed } from "./shortest-paths.ts";

/** Cost from one address to each of many places, in their order; Infinity where no way leads within the limit. */
export function roadCostsFrom(
  roads: OpenRoads,
  attach: Attach,
  origin: Position,
  destinations: readonly Position[],
  limit = Number.POSITIVE_INFINITY,
): Float64Array {
  const start = attach(origin);
  const reached = findShortestPaths(roads, seedsOf(roads, start, 0), limit);
  return Float64Array.from(destinations, (position) => {
    const { cost } = arrivalCost(roads, reached, start, attach(position));
    return cost <= limit ? cost : Number.POSITIVE_INFINITY;
  });
}

/** What leads from a point of the network to both ends of its edge: a shut door ends no way. */
export function seedsOf(roads: OpenRoads, { edge, fraction, distanceKm }: Attachment, label: number): Seed[] {
  const { from, to } = roads.network.edges;
  const access = distanceKm * roads.accessCostPerKm;
  const along = roads.costOfEdge[edge] ?? Number.POSITIVE_INFINITY;
  const seeds = [
    { node: from[edge] ?? 0, cost: access + fraction * along, label },
    { node: to[edge] ?? 0, cost: access + (1 - fraction) * along, label },
  ];
  return seeds.filter(({ node }) => roads.isShut[node] !== 1);
}

export interface ArrivalCost {
  readonly cost: number;
  /** Node by which the last edge is entered; undefined when both addresses lie on one edge and the way keeps to it. */
  readonly node: number | undefined;
}

/** The cost from the start of a search to an address, entering its edge by the better end, or along the edge they share. */
export function arrivalCost(
  roads: OpenRoads,
  reached: Reached,
  start: Attachment | undefined,
  end: Attachment,
): ArrivalCost {
  let best: ArrivalCost = { cost: Number.POSITIVE_INFINITY, node: undefined };
  for (const { node, cost } of seedsOf(roads, end, 0)) {
    const total = cost + (reached.cost[node] ?? Number.POSITIVE_INFINITY);
    if (total < best.cost) best = { cost: total, node };
  }
  if (start?.edge !== end.edge) return best;
  const direct = costAlongEdge(roads, start, end);
  return direct < best.cost ? { cost: direct, node: undefined } : best;
}

/** From one address to another that meets the same edge, without leaving it. */
export function costAlongEdge(roads: OpenRoads, start: Attachment, end: Attachment): number {
  const along = Math.abs(start.fraction - end.fraction) * (roads.costOfEdge[end.edge] ?? 0);
  return along + (start.distanceKm + end.distanceKm) * roads.accessCostPerKm;
}
