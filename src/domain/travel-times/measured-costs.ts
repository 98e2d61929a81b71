import type { NearestCosts } from "../coverage/nearest-costs.ts";
import type { Position } from "../geo/position.ts";

/** Nearest costs, some of them computed by a routing engine. */
export interface MeasuredCosts extends NearestCosts {
  /** 1 for a computed way to the nearest place, 0 for an estimate or no way. */
  readonly isMeasured: Uint8Array;
}

/** A place, whose id finds its computed ways; without an id there are none. */
export interface PlaceWithId {
  readonly id: string | undefined;
  readonly position: Position;
}
