import { MEAN_EARTH_RADIUS_KM, RADIANS_PER_DEGREE } from "./great-circle-distance.ts";
import type { Position } from "./position.ts";

/**
 * The positions as points of the unit sphere: x, y, z of the first, then of the second… The straight chord between two
 * of them grows with the arc, so that the nearest by chord is the nearest by arc, and costs no trigonometry to compare.
 */
export function toUnitVectors(positions: readonly Position[]): Float64Array {
  const vectors = new Float64Array(positions.length * 3);
  let offset = 0;
  for (const position of positions) {
    const longitude = position[0] * RADIANS_PER_DEGREE;
    const latitude = position[1] * RADIANS_PER_DEGREE;
    const distanceToAxis = Math.cos(latitude);
    vectors[offset] = distanceToAxis * Math.cos(longitude);
    vectors[offset + 1] = distanceToAxis * Math.sin(longitude);
    vectors[offset + 2] = Math.sin(latitude);
    offset += 3;
  }
  return vectors;
}

/** Kilometres along the arc whose chord has this square on the unit sphere. */
export function chordSquareToKm(chordSquare: number): number {
  return 2 * MEAN_EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chordSquare) / 2));
}

/** Square of the chord, on the unit sphere, under an arc of so many kilometres; 4 from half the way round on. */
export function squareOfChord(km: number): number {
  const halfAngle = Math.min(Math.PI / 2, km / (2 * MEAN_EARTH_RADIUS_KM));
  return (2 * Math.sin(halfAngle)) ** 2;
}
