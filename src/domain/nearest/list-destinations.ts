import type { Position } from "../../geo/position.ts";
import type { Destination } from "../opening-hours/opening-parts.ts";
import type { ServicePoint } from "../service-point.ts";

/** A destination for a place. */
export interface PlaceDestination {
  readonly point: ServicePoint;
  readonly destination: Destination;
  readonly position: Position;
}

/**
 * Destinations of the places, in their order: the place itself, then each of its stops with a position. An itinerant
 * service receives nobody at its base: the base counts only when no stop has a position.
 */
export function listDestinations(points: readonly ServicePoint[]): readonly PlaceDestination[] {
  return points.flatMap((point) => {
    const stops = point.stops.flatMap(({ position }, rank) =>
      position ? [{ point, destination: rank, position }] : [],
    );
    const isAtStopsOnly = point.format === "itinerant" && stops.length > 0;
    return isAtStopsOnly ? stops : [{ point, destination: "place" as const, position: point.position }, ...stops];
  });
}
