import type { Position } from "./position.ts";

/** Bounding box as in RFC 7946, in degrees. No box of this project crosses the antimeridian. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** The bounding box of positions in degrees, or of points in any other plane; inverted without any. */
export function boundingBox(positions: readonly (readonly number[])[]): BoundingBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = Number.NaN, y = Number.NaN] of positions) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

/** Whether two boxes have an inner point in common. */
export function overlaps(one: BoundingBox, other: BoundingBox): boolean {
  return one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];
}

/** Whether a position lies within a box or on its edges. */
export function isWithin([west, south, east, north]: BoundingBox, [longitude, latitude]: Position): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
