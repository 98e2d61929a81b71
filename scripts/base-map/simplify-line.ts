import { distanceKm, type PlanePoint } from "./plane.ts";

/** Simplifies a line by Douglas and Peucker (1973): drops vertices within toleranceKm of the result; keeps the ends. */
export function simplifyLine(line: readonly PlanePoint[], toleranceKm: number): PlanePoint[] {
  const kept = new Set([0, line.length - 1]);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const farthest = farthestFromChord(line, span);
    if (farthest.distanceKm <= toleranceKm) continue;
    kept.add(farthest.index);
    spans.push([span[0], farthest.index], [farthest.index, span[1]]);
  }
  return line.filter((_, index) => kept.has(index));
}

function farthestFromChord(line: readonly PlanePoint[], [first, last]: [number, number]) {
  const farthest = { index: first, distanceKm: 0 };
  const from = line[first];
  const to = line[last];
  if (from === undefined || to === undefined) return farthest;
  for (let index = first + 1; index < last; index++) {
    const point = line[index];
    const distance = point === undefined ? 0 : distanceToChord(point, from, to);
    if (distance > farthest.distanceKm) Object.assign(farthest, { index, distanceKm: distance });
  }
  return farthest;
}

function distanceToChord(point: PlanePoint, from: PlanePoint, to: PlanePoint): number {
  const length = distanceKm(from, to);
  if (length === 0) return distanceKm(point, from);
  const along = ((point[0] - from[0]) * (to[0] - from[0]) + (point[1] - from[1]) * (to[1] - from[1])) / length ** 2;
  const share = Math.min(1, Math.max(0, along));
  return distanceKm(point, [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
}
