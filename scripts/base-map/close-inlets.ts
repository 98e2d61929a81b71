import { distanceKm, type PlanePoint } from "./plane.ts";

/** An inlet is closed when its mouth is narrower than this and its shore at least this many times as long. */
const MOUTH_KM = 0.5;
const SHORE_TO_MOUTH = 4;
/** Longest shore of an inlet, in vertices. */
const REACH = 12;

/** Closes the narrow slits between two outlines of one shore that differ slightly. */
export function closeInlets(ring: readonly PlanePoint[]): PlanePoint[] {
  const coast: PlanePoint[] = [];
  for (let index = 0; index < ring.length; ) {
    const point = ring[index];
    if (point === undefined) break;
    coast.push(point);
    index += stepOver(ring, index);
  }
  return coast;
}

/** Number of vertices to advance: one, or those of the inlet that opens here. */
function stepOver(ring: readonly PlanePoint[], start: number): number {
  const mouth = ring[start];
  let step = 1;
  let shoreKm = 0;
  for (let ahead = 1; ahead <= REACH; ahead++) {
    const before = ring[start + ahead - 1];
    const point = ring[start + ahead];
    // The ring's end is its start: no inlet crosses it.
    if (mouth === undefined || before === undefined || point === undefined || start + ahead === ring.length - 1) break;
    shoreKm += distanceKm(before, point);
    const widthKm = distanceKm(mouth, point);
    if (widthKm < MOUTH_KM && shoreKm > SHORE_TO_MOUTH * Math.max(widthKm, MOUTH_KM)) step = ahead;
  }
  return step;
}
