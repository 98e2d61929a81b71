import type { Position } from "./position.ts";

/** The bounding box of RFC 7946, in degrees. None of this project crosses the antimeridian. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** Whether a position lies within a box, its edges included. */
export function isWithin([west, south, east, north]: BoundingBox, [longitude, latitude]: Position): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
