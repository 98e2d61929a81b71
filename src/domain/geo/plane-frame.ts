import { KM_PER_DEGREE, type Position, RADIANS_PER_DEGREE } from "./position.ts";

/** A rectangle of the drawing plane (x to the right, y down) and its geographic extent. */
export interface PlaneFrame {
  readonly width: number;
  readonly height: number;
  readonly unitsPerKm: number;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly project: (position: Position) => readonly [x: number, y: number];
}

export interface FrameSize {
  /** In units of the drawing. */
  readonly width: number;
  readonly height: number;
  readonly leastWidthKm: number;
  /** Share of the frame left empty on each side of the positions. */
  readonly margin?: number;
}

const USUAL_MARGIN = 0.16;

/**
 * A frame around positions, with a margin. The plane is equirectangular, true to scale at the middle parallel: within
 * 100 km of it lengths are off by less than 2 %. J. P. Snyder (1987), Map Projections: A Working Manual, ch. 12.
 */
export function planeFrame(
  positions: readonly Position[],
  { width, height, leastWidthKm, margin = USUAL_MARGIN }: FrameSize,
): PlaneFrame {
  const [west, east] = extent(positions.map(([longitude]) => longitude));
  const [south, north] = extent(positions.map(([, latitude]) => latitude));
  const centre = [(west + east) / 2, (south + north) / 2] as const;
  const kmPerDegreeEast = KM_PER_DEGREE * Math.cos(centre[1] * RADIANS_PER_DEGREE);
  const neededKm = Math.max((east - west) * kmPerDegreeEast, ((north - south) * KM_PER_DEGREE * width) / height);
  const widthKm = Math.max(leastWidthKm, neededKm / (1 - 2 * margin));
  const unitsPerKm = width / widthKm;
  const halfEast = widthKm / 2 / kmPerDegreeEast;
  const halfNorth = height / unitsPerKm / 2 / KM_PER_DEGREE;
  return {
    width,
    height,
    unitsPerKm,
    west: centre[0] - halfEast,
    east: centre[0] + halfEast,
    south: centre[1] - halfNorth,
    north: centre[1] + halfNorth,
    project: ([longitude, latitude]) => [
      width / 2 + (longitude - centre[0]) * kmPerDegreeEast * unitsPerKm,
      height / 2 - (latitude - centre[1]) * KM_PER_DEGREE * unitsPerKm,
    ],
  };
}

function extent(values: readonly number[]): readonly [least: number, greatest: number] {
  return [Math.min(...values), Math.max(...values)];
}
