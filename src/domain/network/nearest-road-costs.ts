import type { NearestCosts } from "../coverage/nearest-costs.ts";
import type { Position } from "../geo/position.ts";
import type { Attach } from "./attach-position.ts";
import { costOf, type OpenRoads } from "./open-roads.ts";
import { costBetween, offRoadCost, seedsOf } from "./road-costs.ts";
import type { Attachment, RoadPoint } from "./road-network.ts";
import { findShortestPaths } from "./shortest-paths.ts";

interface Located {
  readonly position: Position;
}

/** Cheapest way of each address to a place, and the rank of that place, in one search; up to a limit, Infinity beyond. */
export function nearestRoadCosts(
  roads: OpenRoads,
  attach: Attach,
  places: readonly Located[],
  origins: readonly Located[],
  limit = Number.POSITIVE_INFINITY,
): NearestCosts {
  const ends = places.map(({ position }) => attach(position));
  const seeds = ends.flatMap((end, label) => seedsOf(roads, end, label));
  const reached = findShortestPaths(roads, seeds, limit);
  const placesOnEdge = groupByEdge(ends);
  const cost = new Float64Array(origins.length).fill(Number.POSITIVE_INFINITY);
  const placeIndex = new Int32Array(origins.length).fill(-1);
  for (const [rank, { position }] of origins.entries()) {
    const start = attach(position);
    const offer = (total: number, place: number) => {
      if (total >= (cost[rank] as number) || total > limit) return;
      cost[rank] = total;
      placeIndex[rank] = place;
    };
    const offRoad = offRoadCost(roads, start);
    for (const end of start.ends) {
      if (roads.isShut[end.node] === 1) continue;
      offer(offRoad + costOf(roads, end) + (reached.cost[end.node] as number), reached.label[end.node] as number);
    }
    for (const point of start.points) {
      for (const { place, end, on } of placesOnEdge.get(point.edge) ?? [])
        offer(costBetween(roads, start, point, end, on), place);
    }
  }
  return { cost, placeIndex };
}

interface PlaceOnEdge {
  /** Rank of the place. */
  readonly place: number;
  readonly end: Attachment;
  readonly on: RoadPoint;
}

/** The places on each edge. */
export function groupByEdge(ends: readonly Attachment[]): ReadonlyMap<number, readonly PlaceOnEdge[]> {
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
