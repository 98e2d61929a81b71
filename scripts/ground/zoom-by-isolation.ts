import { greatCircleDistanceKm } from "../../src/domain/geo/great-circle-distance.ts";
import type { Position } from "../../src/domain/geo/position.ts";

/** Distance on the map that a name keeps from a more important one, as kilometres at zoom 9: about 90 pixels. */
const ROOM_KM = 9.5;
const LEAST_ZOOM = 5;
const GREATEST_ZOOM = 14;

/**
 * The zoom from which each position is far enough from all that stand before it, which are more important: names grow more
 * numerous with the zoom, and as dense where all are small as where one is large.
 */
export function zoomByIsolation(positions: readonly Position[]): number[] {
  return positions.map((position, index) => {
    const nearest = positions
      .slice(0, index)
      .reduce((least, other) => Math.min(least, greatCircleDistanceKm(position, other)), Number.POSITIVE_INFINITY);
    const zoom = Math.ceil(9 - Math.log2(nearest / ROOM_KM));
    return Math.min(GREATEST_ZOOM, Math.max(LEAST_ZOOM, zoom));
  });
}
