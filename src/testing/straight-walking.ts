import { greatCircleDistanceKm } from "../domain/geo/position.ts";
import type { WalkingMinutes } from "../domain/network/walking-minutes.ts";
import type { Walking } from "../domain/transit/transfers.ts";

const DETOUR = 1.3;
const KM_PER_HOUR = 4.5;
const LONGEST_WALK_MIN = 30;

const straight: WalkingMinutes = (position, others) =>
  Float64Array.from(others, (other) => {
    const minutes = (60 * DETOUR * greatCircleDistanceKm(position, other)) / KM_PER_HOUR;
    return minutes <= LONGEST_WALK_MIN ? minutes : Number.POSITIVE_INFINITY;
  });

/** Walks along the straight line, lengthened by a fixed factor, of at most half an hour: on a plain without roads. */
export const STRAIGHT_WALKING: Walking = {
  between: straight,
  reachKm: (LONGEST_WALK_MIN * KM_PER_HOUR) / (60 * DETOUR),
  longestTransferMin: 10,
};
