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
 * Where one can go for each of many places, in their order: the place itself, then each of its stops whose position is known. An
 * itinerant service receives nobody at its base: that stands in only where no stop of it has a position.
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
