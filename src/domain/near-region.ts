import { greatCircleDistanceKm } from "../geo/great-circle-distance.ts";
import { createNearestIndex } from "../geo/nearest-index.ts";
import type { Position } from "../geo/position.ts";

/** The box of the seven départements, rounded outwards: west, south, east, north. */
export const REGION_BOX = [4.62, 43.45, 7.75, 46.42] as const;

/** Farther than this from every commune of the map, its nearest places are nobody's nearest. */
const NEAR_KM = 25;

/**
 * Whether a commune's seat lies within 25 km of a position, great-circle. Until the seats are known their box stands for
 * them.
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
