import type { Metric } from "../network/conditions.ts";
import type { PlaceId } from "../place.ts";

/**
 * Ways by car computed by the Géoplateforme from the seats of the communes to places near them, without traffic and
 * winter, as compressed sparse rows: row n is cells starts[n] to starts[n + 1].
 */
export interface TravelTimes {
  readonly starts: Uint32Array;
  /** Rank of the place in `placeIds`. */
  readonly places: Uint16Array;
  readonly placeIds: readonly PlaceId[];
  /** Minutes of the fastest way, and its kilometres. */
  readonly costs: Readonly<Record<Metric, Float64Array>>;
  /** Dates of the first and the last answer, YYYY-MM-DD. */
  readonly measuredFrom: string;
  readonly measuredUntil: string;
}
