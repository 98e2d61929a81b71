import type { Position } from "../../geo/position.ts";
import type { Attach, Attachment, RoadPoint } from "./attach-position.ts";
import type { OpenRoads } from "./open-roads.ts";
import { findShortestPaths, type Reached, type Seed } from "./shortest-paths.ts";

/** Cost from one address to each place, in their order; Infinity without a way within the limit. */
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
    const cost = arrivalCost(roads, reached, start, attach(position));
    return cost <= limit ? cost : Number.POSITIVE_INFINITY;
  });
}

/**
 * Seeds of a search from an address: the open ends of the edges that it joins. For a search from a destination, call it
 * with `roads.reversed`.
 */
export function seedsOf(roads: OpenRoads, attachment: Attachment, label: number): Seed[] {
  const seeds: Seed[] = [];
  for (const point of attachment) enterEdge(roads, point, (node, cost) => seeds.push({ node, cost, label }));
  return seeds;
}

/** Calls back with each open end of the edge of a point, and the cost from the address to it. */
export function enterEdge(
  roads: OpenRoads,
  { edge, fraction, distanceKm }: RoadPoint,
  give: (node: number, cost: number) => void,
): void {
  const { from, to } = roads.network.edges;
  const access = distanceKm * roads.accessCostPerKm;
  const giveOpen = (node: number, along: number) => {
    if (roads.isShut[node] !== 1) give(node, access + along);
  };
  giveOpen(from[edge] as number, fraction * (roads.costBack[edge] as number));
  giveOpen(to[edge] as number, (1 - fraction) * (roads.costForth[edge] as number));
}

/** Cost of the cheapest way from the start of a search to an address; Infinity without one. */
export function arrivalCost(roads: OpenRoads, reached: Reached, start: Attachment, end: Attachment): number {
  return findArrival(roads, reached, start, end)?.cost ?? Number.POSITIVE_INFINITY;
}

/** End of a way at an address: by a node of one of its edges, or along an edge of both addresses. */
export interface Arrival {
  readonly cost: number;
  readonly end: RoadPoint;
  /** Undefined on an edge of both addresses. */
  readonly node: number | undefined;
  /** Start of the way, on an edge of both addresses. */
  readonly start: RoadPoint | undefined;
}

/** Cheapest way from the start of a search to an address; undefined without one. It makes no list of the ways: a list of places asks it for each. */
export function findArrival(
  roads: OpenRoads,
  reached: Reached,
  start: Attachment,
  end: Attachment,
): Arrival | undefined {
  let best: Arrival | undefined;
  const offer = (cost: number, point: RoadPoint, node?: number, from?: RoadPoint) => {
    if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { cost, end: point, node, start: from };
  };
  for (const point of end) {
    enterEdge(roads.reversed, point, (node, cost) => offer(cost + (reached.cost[node] as number), point, node));
  }
  for (const from of start) {
    for (const to of end) if (to.edge === from.edge) offer(costAlongEdge(roads, from, to), to, undefined, from);
  }
  return best;
}

/** Cost from one address to another along one edge of both. */
export function costAlongEdge(roads: OpenRoads, start: RoadPoint, end: RoadPoint): number {
  const cost = (start.fraction < end.fraction ? roads.costForth : roads.costBack)[end.edge] as number;
  return Math.abs(start.fraction - end.fraction) * cost + (start.distanceKm + end.distanceKm) * roads.accessCostPerKm;
}
