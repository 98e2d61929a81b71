import type { Position } from "../../geo/position.ts";
import type { Destination } from "../opening-hours/opening-parts.ts";
import { isPlanned, type MeasuredPoint } from "../scenario/planned-point.ts";
import type { PointId } from "../service-point.ts";
import type { NearestCosts } from "./nearest-costs.ts";

/** A position where a place receives people: its address or a stop. */
export interface ServingPosition {
  readonly position: Position;
  /** Rank of the place in the input. */
  readonly pointIndex: number;
  readonly destination: Destination;
  /** Id of the place at its own address; undefined for a stop, since no measured way leads to stops. */
  readonly id: PointId | undefined;
}

/** Nearest costs with the rank of a place in `pointIndex`; the place may have several serving positions. */
export interface PlaceCosts extends NearestCosts {
  /** Rank of the nearest serving position; -1 for none. */
  readonly servingIndex: Int32Array;
}

/**
 * Serving positions of the places, in their order: the stops of an itinerant service, the address and the stops of
 * other places, however rare the visits. Stops outside the region have no position; an itinerant service without other
 * stops has none (`servesNowhere`).
 * @param countsStops false: every place at its address, an itinerant service at its base
 */
export function servingPositions(points: readonly MeasuredPoint[], countsStops: boolean): readonly ServingPosition[] {
  return points.flatMap((point, pointIndex) => {
    const own: ServingPosition = { position: point.position, pointIndex, destination: "place", id: point.id };
    if (!countsStops || isPlanned(point)) return [own];
    const stops = point.stops.flatMap(({ position }, destination): ServingPosition[] =>
      position === undefined ? [] : [{ position, pointIndex, destination, id: undefined }],
    );
    return point.format === "itinerant" ? stops : [own, ...stops];
  });
}

/** Whether an itinerant service has no stop with a position while stops count: it counts nowhere. */
export function servesNowhere(point: MeasuredPoint, countsStops: boolean): boolean {
  return servingPositions([point], countsStops).length === 0;
}

/** Converts costs to serving positions into costs to their places. */
export function toPlaceCosts<Costs extends NearestCosts>(
  costs: Costs,
  positions: readonly ServingPosition[],
): Costs & PlaceCosts {
  const servingIndex = costs.pointIndex;
  return { ...costs, servingIndex, pointIndex: servingIndex.map((rank) => positions[rank]?.pointIndex ?? -1) };
}
