import { greatCircleDistanceKm } from "./geo/great-circle-distance.ts";
import { createNearestIndex } from "./geo/nearest-index.ts";
import type { Position } from "./geo/position.ts";

/** Bounding box of the seven départements, rounded outwards: west, south, east, north. */
export const REGION_BOX = [4.62, 43.45, 7.75, 46.42] as const;

/** Beyond this distance from every commune of the map, the nearest places are unknown. */
const NEAR_KM = 25;

/**
 * Whether the seat of a commune lies within 25 km of a position, great-circle. Uses REGION_BOX while the seats are
 * unknown.
 */
export function isNearRegion(position: Position, seats: readonly Position[]): boolean {
  const distanceKm =
    seats.length === 0
      ? greatCircleDistanceKm(position, nearestInBox(position))
      : createNearestIndex(seats).nearest(position)?.distanceKm;
  return distanceKm !== undefined && distanceKm <= NEAR_KM;
}

function nearestInBox([longitude, latitude]: Position): Position {
  const [west, south, east, north] = REGION_BOX;
  return [Math.min(east, Math.max(west, longitude)), Math.min(north, Math.max(south, latitude))];
}
