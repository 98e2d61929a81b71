import type { NearestCosts } from "../geo/nearest-index.ts";
import type { Position } from "../geo/position.ts";
import type { RoadEnd, RoadPoint, SnappedPosition } from "./road-network.ts";
import { costOf, findShortestPaths, type OpenRoads, type Reached, type Seed } from "./shortest-paths.ts";
import type { Snap } from "./snap-position.ts";

/** Cost from one address to each place, in their order; Infinity without a way within the limit. */
export function roadCostsFrom(
  roads: OpenRoads,
  snap: Snap,
  origin: Position,
  destinations: readonly Position[],
  limit = Number.POSITIVE_INFINITY,
): Float64Array {
  // Ways cost as much in both directions.
  return nearestRoadCosts(roads, snap, [origin], destinations, limit).cost;
}

/** Seeds of a search from an address: the open nodes that it joins. */
export function seedsOf(roads: OpenRoads, snappedPosition: SnappedPosition, label: number): Seed[] {
  return snappedPosition.ends.flatMap((end) => {
    if (roads.isShut[end.node] === 1) return [];
    return [{ node: end.node, cost: costOf(roads, end), label }];
  });
}

/** End of a way at an address: by a node, or along an edge of both addresses. */
export interface Arrival {
  readonly cost: number;
  /** The last node and its road to the address; undefined along an edge of both addresses. */
  readonly end: RoadEnd | undefined;
  /** The points of both addresses on one edge. */
  readonly along: { readonly start: RoadPoint; readonly end: RoadPoint } | undefined;
}

/** Cheapest way from the start of a search to an address; undefined without one. */
export function findArrival(
  roads: OpenRoads,
  reached: Reached,
  start: SnappedPosition,
  destination: SnappedPosition,
): Arrival | undefined {
  let best: Arrival | undefined;
  const offer = (cost: number, end: RoadEnd | undefined, along: Arrival["along"]) => {
    if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { cost, end, along };
  };
  for (const end of destination.ends) {
    if (roads.isShut[end.node] !== 1)
      offer(costOf(roads, end) + (reached.cost[end.node] ?? Number.POSITIVE_INFINITY), end, undefined);
  }
  for (const from of start.points) {
    for (const to of destination.points)
      if (to.edge === from.edge) offer(costBetween(roads, from, to), undefined, { start: from, end: to });
  }
  return best;
}

/** Cost from one point of an edge to another. */
function costBetween(roads: OpenRoads, from: RoadPoint, to: RoadPoint): number {
  return costOf(roads, { km: Math.abs(to.km - from.km), minutes: Math.abs(to.minutes - from.minutes) });
}

/** Cheapest way of each address to a place, and the rank of that place, in one search; up to a limit, Infinity beyond. */
export function nearestRoadCosts(
  roads: OpenRoads,
  snap: Snap,
  places: readonly Position[],
  origins: readonly Position[],
  limit = Number.POSITIVE_INFINITY,
): NearestCosts {
  const ends = places.map(snap);
  const seeds = ends.flatMap((end, label) => seedsOf(roads, end, label));
  const reached = findShortestPaths(roads, seeds, limit);
  const placesOnEdge = groupByEdge(ends);
  const cost = new Float64Array(origins.length).fill(Number.POSITIVE_INFINITY);
  const placeIndex = new Int32Array(origins.length).fill(-1);
  const offer = (rank: number, total: number, place: number) => {
    if (total >= (cost[rank] as number) || total > limit) return;
    cost[rank] = total;
    placeIndex[rank] = place;
  };
  for (const [rank, position] of origins.entries()) {
    const start = snap(position);
    for (const end of start.ends) {
      if (roads.isShut[end.node] === 1) continue;
      const spent = reached.cost[end.node] as number;
      offer(rank, costOf(roads, end) + spent, reached.label[end.node] as number);
    }
    for (const point of start.points) {
      for (const { place, on } of placesOnEdge.get(point.edge) ?? []) offer(rank, costBetween(roads, point, on), place);
    }
  }
  return { cost, placeIndex };
}

interface PlaceOnEdge {
  readonly place: number;
  readonly on: RoadPoint;
}

function groupByEdge(ends: readonly SnappedPosition[]): ReadonlyMap<number, readonly PlaceOnEdge[]> {
  const groups = new Map<number, PlaceOnEdge[]>();
  for (const [place, end] of ends.entries()) {
    for (const on of end.points) {
      const group = groups.get(on.edge);
      if (group === undefined) groups.set(on.edge, [{ place, on }]);
      else group.push({ place, on });
    }
  }
  return groups;
}
