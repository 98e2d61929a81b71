import type { Position } from "../../geo/position.ts";
import { atOnce } from "../at-once.ts";
import type { NearestCosts } from "../coverage/nearest-costs.ts";
import type { Attach, RoadPoint } from "./attach-position.ts";
import type { OpenRoads } from "./open-roads.ts";
import { costAlongEdge, enterEdge, seedsOf } from "./road-costs.ts";
import { findShortestPaths, type Seed } from "./shortest-paths.ts";

/**
 * Cheapest way of each commune to a place, and the rank of that place, in one search; up to a limit, Infinity beyond.
 */
export function nearestRoadCosts(
  roads: OpenRoads,
  attach: Attach,
  points: readonly { readonly position: Position }[],
  limit = Number.POSITIVE_INFINITY,
): NearestCosts {
  const { cost, label } = findShortestPaths(roads.reversed, leastSeeds(roads.reversed, attach, points), limit);
  return { cost: cost.subarray(0, roads.network.seatCount), placeIndex: label.subarray(0, roads.network.seatCount) };
}

/** Cheapest way of each address to a place, and the rank of that place; up to a limit, Infinity beyond. */
export function nearestRoadCostsAt(
  roads: OpenRoads,
  attach: Attach,
  places: readonly { readonly position: Position }[],
  origins: readonly { readonly position: Position }[],
  limit = Number.POSITIVE_INFINITY,
): NearestCosts {
  return atOnce(nearestRoadCostsInSteps(roads, attach, places, origins, limit));
}

const ORIGINS_PER_STEP = 250;

/** The same in steps: the search of all nodes, then `ORIGINS_PER_STEP` addresses at a time. */
export function* nearestRoadCostsInSteps(
  roads: OpenRoads,
  attach: Attach,
  places: readonly { readonly position: Position }[],
  origins: readonly { readonly position: Position }[],
  limit = Number.POSITIVE_INFINITY,
): Generator<undefined, NearestCosts> {
  const reached = findShortestPaths(roads.reversed, leastSeeds(roads.reversed, attach, places), limit);
  const placesOnEdge = groupByEdge(attach, places);
  const cost = new Float64Array(origins.length).fill(Number.POSITIVE_INFINITY);
  const placeIndex = new Int32Array(origins.length).fill(-1);
  const costFrom = (rank: number, position: Position) => {
    const offer = (total: number, place: number) => {
      if (total >= (cost[rank] as number) || total > limit) return;
      cost[rank] = total;
      placeIndex[rank] = place;
    };
    for (const point of attach(position)) {
      enterEdge(roads, point, (node, entry) =>
        offer(entry + (reached.cost[node] as number), reached.label[node] as number),
      );
      for (const { place, start } of placesOnEdge.get(point.edge) ?? [])
        offer(costAlongEdge(roads, point, start), place);
    }
  };
  for (const [rank, { position }] of origins.entries()) {
    if (rank % ORIGINS_PER_STEP === 0) yield;
    costFrom(rank, position);
  }
  return { cost, placeIndex };
}

interface PlaceOnEdge {
  /** Rank of the place. */
  readonly place: number;
  readonly start: RoadPoint;
}

function groupByEdge(
  attach: Attach,
  places: readonly { readonly position: Position }[],
): ReadonlyMap<number, readonly PlaceOnEdge[]> {
  const groups = new Map<number, PlaceOnEdge[]>();
  for (const [place, { position }] of places.entries()) {
    for (const start of attach(position)) {
      const group = groups.get(start.edge);
      if (group === undefined) groups.set(start.edge, [{ place, start }]);
      else group.push({ place, start });
    }
  }
  return groups;
}

/** Seeds of many places, without those that an earlier seed dominates: of tens of thousands, a few thousand remain. */
function leastSeeds(
  roads: OpenRoads,
  attach: Attach,
  points: readonly { readonly position: Position }[],
): readonly Seed[] {
  const least = new Float64Array(roads.isShut.length).fill(Number.POSITIVE_INFINITY);
  const seeds: Seed[] = [];
  for (const [label, { position }] of points.entries()) {
    for (const seed of seedsOf(roads, attach(position), label)) {
      if (seed.cost >= (least[seed.node] ?? 0)) continue;
      least[seed.node] = seed.cost;
      seeds.push(seed);
    }
  }
  return seeds;
}
