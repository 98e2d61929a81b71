import type { Position } from "../geo/position.ts";
import type { PlaceId } from "../place.ts";

/** What the ways of a routing engine were computed for: by car in each season. */
export const ROAD_TIME_CONDITIONS = ["voiture-ete", "voiture-hiver"] as const;
export type RoadTimeCondition = (typeof ROAD_TIME_CONDITIONS)[number];

/**
 * Ways that a routing engine computed on OpenStreetMap's roads, from the seats and from where people live to the nearest places, as
 * compressed sparse rows: the ways of origin n are cells starts[n] to starts[n + 1], the nearest first. Origins: the seats of the communes,
 * in their order, then the points of demand.json.
 */
export interface RoadTimes {
  /** Name and version of the engine. */
  readonly engine: string;
  /** Day of the roads, and of the computation, YYYY-MM-DD. */
  readonly roadsOf: string;
  readonly computedOn: string;
  /** Changes with the positions of the origins and their order: a site with another key has other origins. */
  readonly originsKey: string;
  readonly seatCount: number;
  readonly starts: Uint32Array;
  /** Rank of the place in `placeIds`. */
  readonly places: Uint16Array;
  readonly placeIds: readonly PlaceId[];
  /** Where each place was when its ways were computed. */
  readonly placePositions: readonly Position[];
  /** NaN where there is no way, or only a longer one than was asked for. */
  readonly minutes: Readonly<Record<RoadTimeCondition, Float64Array>>;
  /** NaN as for the minutes. */
  readonly km: Readonly<Record<RoadTimeCondition, Float64Array>>;
}
