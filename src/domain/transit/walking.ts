import { greatCircleDistanceKm } from "../../geo/great-circle-distance.ts";
import type { Position } from "../../geo/position.ts";

/**
 * How people walk to a stop, between stops and to a place. Answers take it as a parameter: a model on the road network, with climb,
 * replaces `STRAIGHT_WALKING` in one place, scripts/transit/run-transit.ts.
 */
export interface Walking {
  /** Minutes on foot; Infinity for ways that nobody is supposed to walk. */
  readonly walkMinutes: (from: Position, to: Position) => number;
  /** Positions farther apart than this, as the crow flies, are never asked. */
  readonly reachKm: number;
  /** Longest walk between two vehicles, in minutes. */
  readonly longestTransferMin: number;
}

/** Ways in towns and villages are about 30 % longer than the straight line: an assumption, usual in access studies. */
const DETOUR = 1.3;
/** Pace of a person who need not hurry, on the flat: an assumption. Slopes, stairs and snow are not counted. */
const KM_PER_HOUR = 4.5;
const LONGEST_WALK_MIN = 30;

/** Walks along the straight line, lengthened by a fixed factor, of at most half an hour. */
export const STRAIGHT_WALKING: Walking = {
  walkMinutes: (from, to) => {
    const minutes = (60 * DETOUR * greatCircleDistanceKm(from, to)) / KM_PER_HOUR;
    return minutes <= LONGEST_WALK_MIN ? minutes : Number.POSITIVE_INFINITY;
  },
  reachKm: (LONGEST_WALK_MIN * KM_PER_HOUR) / (60 * DETOUR),
  longestTransferMin: 10,
};
