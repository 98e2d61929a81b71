import type { NearestCosts } from "../geo/nearest-index.ts";
import type { Position } from "../geo/position.ts";
import type { Attach } from "./attach-position.ts";
import { LOCAL_SINUOSITY, WALKING_KM_PER_H } from "./conditions.ts";
import type { Attachment, RoadEnd, RoadPoint } from "./road-network.ts";
import { costOf, findShortestPaths, type OpenRoads, type Reached, type Seed } from "./shortest-paths.ts";

/** Cost from one address to each place, in their order; Infinity without a way within the limit. */
export function roadCostsFrom(
  roads: OpenRoads,
  attach: Attach,
  origin: Position,
  destinations: readonly Position[],
  limit = Number.POSITIVE_INFINITY,
): Float64Array {
  // Ways cost as much in both directions.
  return nearestRoadCosts(roads, attach, [origin], destinations, limit).cost;
}

/** Seeds of a search from an address: the open nodes that it joins. */
export function seedsOf(roads: OpenRoads, attachment: Attachment, label: number): Seed[] {
  return attachment.ends.flatMap((end) => {
    if (roads.isShut[end.node] === 1) return [];
    return [{ node: end.node, cost: offRoadCost(roads, attachment) + costOf(roads, end), label }];
  });
}

/** Cost of the way from an address to the road beside it. Driven it costs nothing: a car stands on the road. */
function offRoadCost(roads: OpenRoads, { offRoadKm }: Attachment): number {
  if (roads.mode === "voiture") return 0;
  const km = offRoadKm * LOCAL_SINUOSITY;
  return roads.metric === "km" ? km : (60 * km) / WALKING_KM_PER_H;
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
  start: Attachment,
  destination: Attachment,
): Arrival | undefined {
  let best: Arrival | undefined;
  const offer = (cost: number, end: RoadEnd | undefined, along: Arrival["along"]) => {
    if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { cost, end, along };
  };
  const offRoad = offRoadCost(roads, destination);
  for (const end of destination.ends) {
    if (roads.isShut[end.node] !== 1)
      offer(offRoad + costOf(roads, end) + (reached.cost[end.node] ?? Number.POSITIVE_INFINITY), end, undefined);
  }
  forEachShared(start, destination, (from, to) =>
    offer(costBetween(roads, start, from, destination, to), undefined, { start: from, end: to }),
  );
  return best;
}

/** Calls back with the points of two addresses on each edge of both. */
function forEachShared(a: Attachment, b: Attachment, give: (from: RoadPoint, to: RoadPoint) => void): void {
  for (const from of a.points) {
    for (const to of b.points) if (to.edge === from.edge) give(from, to);
  }
}

/** Cost from one address to another along an edge of both. */
function costBetween(
  roads: OpenRoads,
  start: Attachment,
  from: RoadPoint,
  destination: Attachment,
  to: RoadPoint,
): number {
  const along = costOf(roads, { km: Math.abs(to.km - from.km), minutes: Math.abs(to.minutes - from.minutes) });
  return along + (offRoadCost(roads, start) + offRoadCost(roads, destination));
}

/** Cheapest way of each address to a place, and the rank of that place, in one search; up to a limit, Infinity beyond. */
export function nearestRoadCosts(
  roads: OpenRoads,
  attach: Attach,
  places: readonly Position[],
  origins: readonly Position[],
  limit = Number.POSITIVE_INFINITY,
): NearestCosts {
  const ends = places.map(attach);
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
    const start = attach(position);
    const offRoad = offRoadCost(roads, start);
    for (const end of start.ends) {
      if (roads.isShut[end.node] === 1) continue;
      const spent = reached.cost[end.node] as number;
      offer(rank, offRoad + costOf(roads, end) + spent, reached.label[end.node] as number);
    }
    for (const point of start.points) {
      for (const { place, end, on } of placesOnEdge.get(point.edge) ?? [])
        offer(rank, costBetween(roads, start, point, end, on), place);
    }
  }
  return { cost, placeIndex };
}

interface PlaceOnEdge {
  readonly place: number;
  readonly end: Attachment;
  readonly on: RoadPoint;
}

function groupByEdge(ends: readonly Attachment[]): ReadonlyMap<number, readonly PlaceOnEdge[]> {
  const groups = new Map<number, PlaceOnEdge[]>();
  for (const [place, end] of ends.entries()) {
    for (const on of end.points) {
      const group = groups.get(on.edge);
      if (group === undefined) groups.set(on.edge, [{ place, end, on }]);
      else group.push({ place, end, on });
    }
  }
  return groups;
}
