import type { Position } from "../geo/position.ts";
import type { Destination } from "../opening-hours/opening-state.ts";
import type { Place } from "../place.ts";

export interface PlaceDestination {
  readonly place: Place;
  readonly destination: Destination;
  readonly position: Position;
}

/** The place itself, then each stop with a position; an itinerant base only when no stop has one. */
export function listDestinations(places: readonly Place[]): readonly PlaceDestination[] {
  return places.flatMap((place) => {
    const stops = place.stops.flatMap(({ position }, rank) =>
      position ? [{ place, destination: rank, position }] : [],
    );
    const isAtStopsOnly = place.format === "itinerant" && stops.length > 0;
    return isAtStopsOnly ? stops : [{ place, destination: "place" as const, position: place.position }, ...stops];
  });
}
