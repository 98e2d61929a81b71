import { greatCircleDistanceKm } from "./great-circle-distance.ts";
import type { Position } from "./position.ts";

/** Great-circle kilometres along a line up to each vertex: 0 at the first, the whole length at the last. */
export function measureLine(line: readonly Position[]): number[] {
  let lengthKm = 0;
  return line.map((position, at) => {
    lengthKm += greatCircleDistanceKm(line[at - 1] ?? position, position);
    return lengthKm;
  });
}

/** Linear interpolation in degrees between two positions. */
export function between(from: Position, to: Position, share: number): Position {
  if (share === 0) return from;
  if (share === 1) return to;
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}
