import type { Position } from "../../geo/position.ts";
import type { Attach, Attachment, RoadPoint } from "./attach-position.ts";
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
    const cost = arrivalCost(roads, reached, start, attach(position));
    return cost <= limit ? cost : Number.POSITIVE_INFINITY;
  });
}

/** What leads from an address to the ends of the edges that it joins: a shut passage ends no way. */
export function seedsOf(roads: OpenRoads, attachment: Attachment, label: number): Seed[] {
  const seeds: Seed[] = [];
  for (const point of attachment) enterEdge(roads, point, (node, cost) => seeds.push({ node, cost, label }));
  return seeds;
}

/** Gives the ends of the edge of a point that are not shut, and what the way between each and the address costs. */
export function enterEdge(
  roads: OpenRoads,
  { edge, fraction, distanceKm }: RoadPoint,
  give: (node: number, cost: number) => void,
): void {
  const { from, to } = roads.network.edges;
  const access = distanceKm * roads.accessCostPerKm;
  const along = roads.costOfEdge[edge] as number;
  const giveOpen = (node: number, share: number) => {
    if (roads.isShut[node] !== 1) give(node, access + share * along);
  };
  giveOpen(from[edge] as number, fraction);
  giveOpen(to[edge] as number, 1 - fraction);
}

/** The cost of the cheapest way from the start of a search to an address; Infinity where there is none. */
export function arrivalCost(roads: OpenRoads, reached: Reached, start: Attachment, end: Attachment): number {
  return findArrival(roads, reached, start, end)?.cost ?? Number.POSITIVE_INFINITY;
}

/** How a way ends at an address: by a node that ends an edge of it, or along an edge that both addresses join. */
export interface Arrival {
  readonly cost: number;
  readonly end: RoadPoint;
  /** Undefined on an edge that both join. */
  readonly node: number | undefined;
  /** Where the way begins, on an edge that both join. */
  readonly start: RoadPoint | undefined;
}

/** The cheapest way from the start of a search to an address; undefined where there is none. */
export function findArrival(
  roads: OpenRoads,
  reached: Reached,
  start: Attachment,
  end: Attachment,
): Arrival | undefined {
  const byNode = end.flatMap((point) =>
    seedsOf(roads, [point], 0).map(({ node, cost }): Arrival => {
      return { cost: cost + (reached.cost[node] ?? Number.POSITIVE_INFINITY), end: point, node, start: undefined };
    }),
  );
  const alongEdge = pairsOnEdge(start, end).map(([from, to]): Arrival => {
    return { cost: costAlongEdge(roads, from, to), end: to, node: undefined, start: from };
  });
  const best = [...byNode, ...alongEdge].toSorted((a, b) => a.cost - b.cost)[0];
  return best?.cost === Number.POSITIVE_INFINITY ? undefined : best;
}

/** The points of two addresses that lie on the same edge. */
function pairsOnEdge(start: Attachment, end: Attachment): [RoadPoint, RoadPoint][] {
  return start.flatMap((from) =>
    end.filter(({ edge }) => edge === from.edge).map((to): [RoadPoint, RoadPoint] => [from, to]),
  );
}

/** From one address to another that joins the same edge, without leaving it. */
export function costAlongEdge(roads: OpenRoads, start: RoadPoint, end: RoadPoint): number {
  const along = Math.abs(start.fraction - end.fraction) * (roads.costOfEdge[end.edge] as number);
  return along + (start.distanceKm + end.distanceKm) * roads.accessCostPerKm;
}
