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

/** Cheapest way from the start of a search to an address; undefined without one. */
export function findArrival(
  roads: OpenRoads,
  reached: Reached,
  start: Attachment,
  end: Attachment,
): Arrival | undefined {
  const byNode = end.flatMap((point) =>
    seedsOf(roads.reversed, [point], 0).map(({ node, cost }): Arrival => {
      return { cost: cost + (reached.cost[node] ?? Number.POSITIVE_INFINITY), end: point, node, start: undefined };
    }),
  );
  const alongEdge = pairsOnEdge(start, end).map(([from, to]): Arrival => {
    return { cost: costAlongEdge(roads, from, to), end: to, node: undefined, start: from };
  });
  const best = [...byNode, ...alongEdge].sort((a, b) => a.cost - b.cost)[0];
  return best?.cost === Number.POSITIVE_INFINITY ? undefined : best;
}

/** Points of two addresses on the same edge. */
function pairsOnEdge(start: Attachment, end: Attachment): [RoadPoint, RoadPoint][] {
  return start.flatMap((from) =>
    end.filter(({ edge }) => edge === from.edge).map((to): [RoadPoint, RoadPoint] => [from, to]),
  );
}

/** Cost from one address to another along one edge of both. */
export function costAlongEdge(roads: OpenRoads, start: RoadPoint, end: RoadPoint): number {
  const cost = (start.fraction < end.fraction ? roads.costForth : roads.costBack)[end.edge] as number;
  return Math.abs(start.fraction - end.fraction) * cost + (start.distanceKm + end.distanceKm) * roads.accessCostPerKm;
}
