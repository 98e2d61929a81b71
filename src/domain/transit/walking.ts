import { createAttach } from "../network/attach-position.ts";
import type { RoadNetwork } from "../network/road-network.ts";
import { WALKABLE_MIN } from "../network/travel-mode.ts";
import { createWalkingMinutes, type WalkingMinutes } from "../network/walking-minutes.ts";

/** How people walk to a stop, between stops and to a place. */
export interface Walking {
  /** Minutes between a position and each of others; Infinity for ways that nobody is supposed to walk. */
  readonly between: WalkingMinutes;
  /** Positions farther apart than this, as the crow flies, are never asked. */
  readonly reachKm: number;
  /** Longest walk between two vehicles, in minutes. */
  readonly longestTransferMin: number;
}

/**
 * Walks of at most half an hour by the walking model of the page: the road network, and streets up to 1 km. Winter holds for
 * all day types: a way that is closed for half of the year is not promised.
 */
export function walkingOn(network: RoadNetwork): Walking {
  const attach = createAttach(network);
  return {
    between: createWalkingMinutes(network, attach, "hiver", WALKABLE_MIN),
    // Half an hour is some 2.5 km of way on the flat, and no way is straight.
    reachKm: 2,
    longestTransferMin: 10,
  };
}
