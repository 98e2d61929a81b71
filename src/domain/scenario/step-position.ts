import { MEAN_EARTH_RADIUS_KM, RADIANS_PER_DEGREE } from "../../geo/great-circle-distance.ts";
import type { Position } from "../../geo/position.ts";

export type Direction = "north" | "south" | "east" | "west";

const TOWARDS: Readonly<Record<Direction, readonly [east: number, north: number]>> = {
  north: [0, 1],
  south: [0, -1],
  east: [1, 0],
  west: [-1, 0],
};

/** Position some kilometres away along the meridian or the parallel. */
export function stepPosition([longitude, latitude]: Position, direction: Direction, stepKm: number): Position {
  const [east, north] = TOWARDS[direction];
  const degrees = stepKm / MEAN_EARTH_RADIUS_KM / RADIANS_PER_DEGREE;
  const cosLatitude = Math.cos(latitude * RADIANS_PER_DEGREE);
  return [longitude + (east * degrees) / cosLatitude, latitude + north * degrees];
}
