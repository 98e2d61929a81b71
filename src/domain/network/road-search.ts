import type { Settlement } from "../demand/demand.ts";
import type { NearestCosts } from "../geo/nearest-index.ts";
import { greatCircleDistanceKm, type Position } from "../geo/position.ts";
import { memoise, memoiseByKey } from "../memoise.ts";
import { type Metric, type Season, WALKABLE_MIN } from "./conditions.ts";
import { findRoute, type Route } from "./find-route.ts";
import { nearestRoadCosts, roadCostsFrom } from "./road-costs.ts";
import type { Passage, RoadNetwork } from "./road-network.ts";
import { openRoads } from "./shortest-paths.ts";
import { createSnap, readSnaps, type Snap } from "./snap-position.ts";

/** A value, or its promise where a worker computes it. */
export type Soon<T> = T | Promise<T>;

/** One value for each season: the page shows both beside each other. */
export type BySeason<T> = Readonly<Record<Season, T>>;

/** The questions of a page to the road network. Costs are in the order of the destinations; Infinity without a way. */
export interface Roads {
  readonly passages: readonly Passage[];
  /** Km from a position to others; Infinity to an undefined one. */
  readonly costs: (from: Position, to: readonly (Position | undefined)[]) => Soon<BySeason<Float64Array>>;
  /** Minutes by car from a position to others. */
  readonly minutes: (season: Season, from: Position, to: readonly Position[]) => Soon<Float64Array>;
  /** The nearest of some places to each origin, and its km. */
  readonly nearest: (season: Season, places: readonly Position[], origins: readonly Position[]) => Soon<NearestCosts>;
  /** The shortest way; undefined without one. */
  readonly route: (season: Season, from: Position, to: Position) => Soon<Route | undefined>;
  /** The same along the roads as they are drawn, which may load later. */
  readonly drawnRoute: Roads["route"];
  /** Minutes on foot from a position to others, or from them to it; Infinity beyond half an hour. */
  readonly walk: (season: Season, from: Position, to: readonly Position[]) => Soon<Float64Array>;
}

/** Roads of a network, opened when they are first asked for, and the function that snaps positions to it. */
export const roadsOf = memoise((network: RoadNetwork) => {
  const snap = createSnap(network);
  const openIn = {
    km: memoiseByKey((season: Season) => openRoads(network, season, "km")),
    min: memoiseByKey((season: Season) => openRoads(network, season, "min")),
  };
  const walk = memoiseByKey((season: Season) => createWalkingMinutes(network, snap, season, WALKABLE_MIN));
  return { snap, open: (season: Season, metric: Metric) => openIn[metric](season), walk };
});

/** The searches on a network in this thread: every answer comes at once. */
export const openNetwork = memoise((network: RoadNetwork) => {
  const { snap, open, walk } = roadsOf(network);
  const route = (season: Season, from: Position, to: Position) => findRoute(open(season, "km"), snap, from, to);
  return {
    passages: network.passages,
    costs: (from, to) => {
      const known = to.filter((position) => position !== undefined);
      const costsIn = (season: Season) => {
        const costs = roadCostsFrom(open(season, "km"), snap, from, known).values();
        return Float64Array.from(to, (position) =>
          position === undefined ? Number.POSITIVE_INFINITY : (costs.next().value ?? Number.POSITIVE_INFINITY),
        );
      };
      return { ete: costsIn("ete"), hiver: costsIn("hiver") };
    },
    minutes: (season, from, to) => roadCostsFrom(open(season, "min"), snap, from, to),
    nearest: (season, places, origins) => nearestRoadCosts(open(season, "km"), snap, places, origins),
    route,
    drawnRoute: route,
    walk: (season, from, to) => walk(season)(from, to),
  } satisfies Roads;
});

/** The network with the snapped positions of the points where people live. */
export function withSettlement(network: RoadNetwork, { roads, positions }: Settlement): RoadNetwork {
  const given = readSnaps(network, roads, positions);
  return { ...network, snappedPositions: new Map([...given, ...network.snappedPositions]) };
}

/** Speed on foot, assumed: that of signs on French footpaths on the flat; the climb is not counted. */
const WALKING_KM_PER_H = 4;
/** Length of a walk over its straight line, off the network: assumed, that of country roads. */
const LOCAL_SINUOSITY = 1.3;
/** Up to this distance streets lead there that the outline of the roads does not have. */
const STREETS_KM = 1;

/** Minutes on foot from a position to each of several, or to it from each, in their order; Infinity beyond the limit. */
export type WalkingMinutes = (position: Position, others: readonly Position[]) => Float64Array;

/**
 * Returns a function that computes minutes on foot: to the road, along the network and from the road, or, up to 1 km as the crow flies, along
 * streets of 1.3 times the straight line where that is shorter. A river or a railway between two near positions is not known.
 * @param limitMinutes the search ends there
 */
export function createWalkingMinutes(
  network: RoadNetwork,
  snap: Snap,
  season: Season,
  limitMinutes: number,
): WalkingMinutes {
  const roads = openRoads(network, season, "km", true);
  const limitKm = (limitMinutes * WALKING_KM_PER_H) / 60;
  const offRoadKm = (position: Position) => snap(position).offRoadKm * LOCAL_SINUOSITY;
  return (position, others) =>
    roadCostsFrom(roads, snap, position, others, limitKm).map((onRoadKm, rank) => {
      const other = others[rank] ?? position;
      const straightKm = greatCircleDistanceKm(position, other);
      const byStreets = straightKm <= STREETS_KM ? straightKm * LOCAL_SINUOSITY : Number.POSITIVE_INFINITY;
      const km = Math.min(offRoadKm(position) + onRoadKm + offRoadKm(other), byStreets);
      return km <= limitKm ? (60 * km) / WALKING_KM_PER_H : Number.POSITIVE_INFINITY;
    });
}
