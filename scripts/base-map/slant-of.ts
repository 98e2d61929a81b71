import type { Position } from "../../src/geo/position.ts";
import { distanceKm, type PlanePoint, toPlane } from "./plane.ts";

/** Greatest legible slant. */
const STEEPEST_DEGREES = 50;
/** Least concentration of directions: 0 for a star, 1 for one straight line. */
const CLEAR_DIRECTION = 0.25;

/**
 * Slant of a label along the lines around it: degrees clockwise, in steps of 5, from -50 to 50; 0 when the lines have no common direction.
 * It is the mean direction by doubled angles, weighted by length and nearness (Mardia and Jupp, "Directional statistics", 2000).
 */
export function slantOf(centre: Position, lines: readonly (readonly Position[])[], reachKm: number): number {
  const at = toPlane(centre);
  let cosine = 0;
  let sine = 0;
  let total = 0;
  for (const line of lines) {
    for (const [index, position] of line.entries()) {
      const next = line[index + 1];
      if (next === undefined) continue;
      const { weight, angle } = segment(toPlane(position), toPlane(next), at, reachKm);
      cosine += weight * Math.cos(2 * angle);
      sine += weight * Math.sin(2 * angle);
      total += weight;
    }
  }
  if (total === 0 || Math.hypot(cosine, sine) / total < CLEAR_DIRECTION) return 0;
  const degrees = (-Math.atan2(sine, cosine) / 2) * (180 / Math.PI);
  const readable = Math.min(STEEPEST_DEGREES, Math.max(-STEEPEST_DEGREES, degrees));
  return Math.round(readable / 5) * 5 + 0;
}

function segment(from: PlanePoint, to: PlanePoint, at: PlanePoint, reachKm: number): { weight: number; angle: number } {
  const middle: PlanePoint = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const nearness = Math.exp(-((distanceKm(middle, at) / reachKm) ** 2) * 2);
  return { weight: distanceKm(from, to) * nearness, angle: Math.atan2(to[1] - from[1], to[0] - from[0]) };
}
