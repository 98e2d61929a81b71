import type { Position } from "../../src/geo/position.ts";

/** A point of the plane in km, with an error up to 0.5 % over the Alps, enough for drawing. */
export type PlanePoint = readonly [xKm: number, yKm: number];

const KM_PER_DEGREE = 111.195;
const REFERENCE_LATITUDE = 45;
const COSINE = Math.cos((REFERENCE_LATITUDE * Math.PI) / 180);

/** Equirectangular projection about latitude 45°. */
export function toPlane([longitude, latitude]: Position): PlanePoint {
  return [longitude * KM_PER_DEGREE * COSINE, latitude * KM_PER_DEGREE];
}

export function fromPlane([xKm, yKm]: PlanePoint): Position {
  return [xKm / (KM_PER_DEGREE * COSINE), yKm / KM_PER_DEGREE];
}

export function distanceKm(from: PlanePoint, to: PlanePoint): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}
