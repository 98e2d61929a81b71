import type { Position } from "../../geo/position.ts";
import type { Destination } from "../opening-hours/opening-parts.ts";
import type { PlaceId } from "../place.ts";
import { isPlanned, type MeasuredPlace } from "../scenario/planned-place.ts";
import type { NearestCosts } from "./nearest-costs.ts";

/** A position where a place receives people: its address or a stop. */
export interface ServingPosition {
  readonly position: Position;
  /** Rank of the place in the input. */
  readonly placeIndex: number;
  readonly destination: Destination;
  /** Id of the place at its own address; undefined for a stop, since no measured way leads to stops. */
  readonly id: PlaceId | undefined;
}

/** Nearest costs with the rank of a place in `placeIndex`; the place may have several serving positions. */
export interface PlaceCosts extends NearestCosts {
  /** Rank of the nearest serving position; -1 for none. */
  readonly servingIndex: Int32Array;
}

/**
 * Serving positions of the places, in their order: the stops of an itinerant service, the address and the stops of
 * other places, however rare the visits. Stops outside the region have no position; an itinerant service without other
 * stops has none (`servesNowhere`).
 */
export function servingPositions(places: readonly MeasuredPlace[]): readonly ServingPosition[] {
  return places.flatMap((place, placeIndex) => {
    const own: ServingPosition = { placeIndex, position: place.position, destination: "place", id: place.id };
    if (isPlanned(place)) return [own];
    const stops = place.stops.flatMap(({ position }, destination): ServingPosition[] =>
      position === undefined ? [] : [{ placeIndex, position, destination, id: undefined }],
    );
    return place.format === "itinerant" ? stops : [own, ...stops];
  });
}

/** Whether an itinerant service has no stop with a position: it counts nowhere. */
export function servesNowhere(place: MeasuredPlace): boolean {
  return servingPositions([place]).length === 0;
}

/** Converts costs to serving positions into costs to their places. */
export function toPlaceCosts<Costs extends NearestCosts>(
  costs: Costs,
  positions: readonly ServingPosition[],
): Costs & PlaceCosts {
  const servingIndex = costs.placeIndex;
  return { ...costs, servingIndex, placeIndex: servingIndex.map((rank) => positions[rank]?.placeIndex ?? -1) };
}
