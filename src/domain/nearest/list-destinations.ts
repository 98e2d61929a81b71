import type { Position } from "../../geo/position.ts";
import type { Destination } from "../opening-hours/opening-parts.ts";
import type { ServicePoint } from "../service-point.ts";

/** Somewhere that one can go to for a place. */
export interface PlaceDestination {
  readonly point: ServicePoint;
  readonly destination: Destination;
  readonly position: Position;
}

/**
 * Where one can go for each of many places, in their order: the place itself, then each of its stops whose position is known.
 * The seat of an itinerant service counts too, though it may be no more than its office: no table says which it is.
 */
export function listDestinations(points: readonly ServicePoint[]): readonly PlaceDestination[] {
  return points.flatMap((point) => [
    { point, destination: "place" as const, position: point.position },
    ...point.stops.flatMap(({ position }, rank) => (position ? [{ point, destination: rank, position }] : [])),
  ]);
}
