import type { CodeCommune } from "../../src/domain/codes.ts";
import type { Metric } from "../../src/domain/network/conditions.ts";
import type { PlaceId } from "../../src/domain/place.ts";
import type { Position } from "../../src/geo/position.ts";

/** A way from the seat of a commune to a place, as requested from the service. */
export interface Ends {
  readonly codeCommune: CodeCommune;
  readonly from: Position;
  readonly placeId: PlaceId;
  readonly to: Position;
}

/** A way to request, with the estimate by our own roads. */
export interface Pair extends Ends {
  readonly estimate: Readonly<Record<Metric, number>>;
}

/** A way as measured by the service, with the day (YYYY-MM-DD). */
export interface MeasuredPair extends Ends {
  readonly minutes: number;
  readonly km: number;
  readonly measuredOn: string;
}

/** Rounds to about a metre, as in the request and in the table. */
export function roundPosition([longitude, latitude]: Position): Position {
  return [Number(longitude.toFixed(5)), Number(latitude.toFixed(5))];
}

/** Key of a way. It contains both positions: when a seat or a place moves, its way must be measured again. */
export function keyOf({ codeCommune, from, placeId, to }: Ends): string {
  return [codeCommune, roundPosition(from), placeId, roundPosition(to)].join(" ");
}

/** By commune, then by place: the order of the table. */
export function compareEnds(one: Ends, other: Ends): number {
  return compare(one.codeCommune, other.codeCommune) || compare(one.placeId, other.placeId);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
