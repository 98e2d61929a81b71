import type { Position } from "../../domain/geo/position.ts";

const REGION = { west: -5, south: 40, east: 15, north: 52 } as const;

/** Whether a position of a link is in or near the region. */
export function isNearRegion([longitude, latitude]: Position): boolean {
  return longitude >= REGION.west && longitude <= REGION.east && latitude >= REGION.south && latitude <= REGION.north;
}
