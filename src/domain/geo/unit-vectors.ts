import { MEAN_EARTH_RADIUS_KM, RADIANS_PER_DEGREE } from "./great-circle-distance.ts";
import type { Position } from "./position.ts";

/**
 * Positions as points of the unit sphere: x, y, z of each in turn. The chord grows with the arc: comparing chords finds
 * the nearest position without trigonometry.
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

/** Great-circle kilometres of an arc, from its squared chord on the unit sphere. */
export function chordSquareToKm(chordSquare: number): number {
  return 2 * MEAN_EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chordSquare) / 2));
}

/** Squared chord on the unit sphere of an arc of `km` kilometres; 4 from half the circumference on. */
export function squareOfChord(km: number): number {
  const halfAngle = Math.min(Math.PI / 2, km / (2 * MEAN_EARTH_RADIUS_KM));
  return (2 * Math.sin(halfAngle)) ** 2;
}
