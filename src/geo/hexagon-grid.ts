import { KM_PER_DEGREE, RADIANS_PER_DEGREE } from "./great-circle-distance.ts";
import type { Position } from "./position.ts";

export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A regular hexagon, standing on a corner. */
export interface Hexagon {
  readonly centre: Position;
  /** Six corners, counter-clockwise, and the first again. */
  readonly ring: readonly Position[];
}

/** Rounding to ten centimetres gives neighbours identical corners. */
const DECIMALS = 1e6;

/**
 * Hexagons that cover a box without gaps, in rows from the south; `widthKm` is the distance between two opposite sides.
 * The plane is equirectangular, true to scale at the middle parallel of the box: over three degrees of latitude widths
 * are off by less than 3 %. Turf's grid would import polygon clipping.
 */
export function hexagonGrid({ west, south, east, north }: Box, widthKm: number): Hexagon[] {
  const wide = widthKm / (KM_PER_DEGREE * Math.cos(((south + north) / 2) * RADIANS_PER_DEGREE));
  const high = (2 * widthKm) / Math.sqrt(3) / KM_PER_DEGREE;
  const rows = Math.ceil((north - south) / (0.75 * high)) + 1;
  const columns = Math.ceil((east - west) / wide) + 1;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const longitude = west + (column + (row % 2) / 2) * wide;
      return toHexagon([longitude, south + row * 0.75 * high], wide, high);
    }),
  ).flat();
}

function toHexagon([longitude, latitude]: Position, wide: number, high: number): Hexagon {
  const ring = CORNERS.map(([x, y]): Position => [round(longitude + x * wide), round(latitude + y * high)]);
  return { centre: [round(longitude), round(latitude)], ring };
}

/** Offsets of the corners, in widths and heights, from the lower eastern corner. */
const CORNERS = [
  [0.5, -0.25],
  [0.5, 0.25],
  [0, 0.5],
  [-0.5, 0.25],
  [-0.5, -0.25],
  [0, -0.5],
  [0.5, -0.25],
] as const;

function round(degrees: number): number {
  return Math.round(degrees * DECIMALS) / DECIMALS;
}
