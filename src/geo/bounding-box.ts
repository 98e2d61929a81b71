import type { Position } from "./position.ts";

/** Bounding box as in RFC 7946, in degrees. No box of this project crosses the antimeridian. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** The bounding box of positions in degrees, or of points in any other plane; inverted without any. */
export function boundingBox(positions: readonly (readonly number[])[]): BoundingBox {
  return positions.reduce<BoundingBox>(
    ([west, south, east, north], [x = Number.NaN, y = Number.NaN]) => [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}

/** Whether a position lies within a box or on its edges. */
export function isWithin([west, south, east, north]: BoundingBox, [longitude, latitude]: Position): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
