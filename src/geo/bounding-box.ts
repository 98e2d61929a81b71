import type { Position } from "./position.ts";

/** Bounding box as in RFC 7946, in degrees. No box of this project crosses the antimeridian. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** Whether a position lies within a box or on its edges. */
export function isWithin([west, south, east, north]: BoundingBox, [longitude, latitude]: Position): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
