import type { Position } from "../../geo/position.ts";
import type { Destination } from "../opening-hours/opening-parts.ts";
import { isPlanned, type MeasuredPoint } from "../scenario/planned-point.ts";
import type { PointId } from "../service-point.ts";
import type { NearestCosts } from "./nearest-costs.ts";

/** Where a place receives people: its own address, or one of its stops. */
export interface ServingPosition {
  readonly position: Position;
  /** Rank of the place among those that were given. */
  readonly pointIndex: number;
  readonly destination: Destination;
  /** Identifier of the place whose own address this is; a stop has none, as no measured way leads to it. */
  readonly id: PointId | undefined;
}

/** Nearest costs whose `pointIndex` is the rank of a place that may receive people at several positions. */
export interface PlaceCosts extends NearestCosts {
  /** Rank of the nearest serving position; -1 where there is none. */
  readonly servingIndex: Int32Array;
}

/**
 * Where some places receive people, in their order: an itinerant service at its stops alone, any other at its address and at its
 * stops, however seldom it is there. Stops whose commune lies outside the region have no position and are left out: an itinerant
 * service without any other is nowhere in the list (`servesNowhere`).
 * @param countsStops false: every place at its address alone, an itinerant service at its base
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

/** Whether stops count and none of an itinerant service has a position: it counts nowhere. */
export function servesNowhere(point: MeasuredPoint, countsStops: boolean): boolean {
  return servingPositions([point], countsStops).length === 0;
}

/** Costs to serving positions, as costs to the places that these belong to. */
export function toPlaceCosts<Costs extends NearestCosts>(
  costs: Costs,
  positions: readonly ServingPosition[],
): Costs & PlaceCosts {
  const servingIndex = costs.pointIndex;
  return { ...costs, servingIndex, pointIndex: servingIndex.map((rank) => positions[rank]?.pointIndex ?? -1) };
}
