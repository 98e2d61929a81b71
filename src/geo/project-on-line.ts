import { RADIANS_PER_DEGREE } from "./great-circle-distance.ts";
import type { Position } from "./position.ts";

export interface Projection {
  readonly point: Position;
  /** Share of the line's length before the point. */
  readonly fraction: number;
}

/**
 * The point of a line that is nearest to a position, in the plane that touches the Earth there: exact enough for lines of some
 * tens of kilometres. Of several nearest points, the first.
 * @throws RangeError for a line of fewer than two vertices.
 */
export function projectOnLine(line: readonly Position[], position: Position): Projection {
  if (line.length < 2) throw new RangeError(`A line of ${line.length} vertices`);
  const narrowing = Math.cos(position[1] * RADIANS_PER_DEGREE);
  const plane = line.map(([longitude, latitude]) => ({
    x: (longitude - position[0]) * narrowing,
    y: latitude - position[1],
  }));
  let nearest = { squared: Number.POSITIVE_INFINITY, before: 0, segment: 0, share: 0 };
  let length = 0;
  for (let segment = 0; segment + 1 < plane.length; segment++) {
    const a = plane[segment] ?? { x: 0, y: 0 };
    const b = plane[segment + 1] ?? a;
    const span = Math.hypot(b.x - a.x, b.y - a.y);
    const share = span === 0 ? 0 : clamp(-(a.x * (b.x - a.x) + a.y * (b.y - a.y)) / span ** 2);
    const squared = (a.x + share * (b.x - a.x)) ** 2 + (a.y + share * (b.y - a.y)) ** 2;
    if (squared < nearest.squared) nearest = { squared, before: length + share * span, segment, share };
    length += span;
  }
  return {
    point: between(line[nearest.segment] ?? position, line[nearest.segment + 1] ?? position, nearest.share),
    fraction: length === 0 ? 0 : nearest.before / length,
  };
}

/** The position at a share of the straight way, in degrees, from one position to another. */
export function between(from: Position, to: Position, share: number): Position {
  if (share === 0) return from;
  if (share === 1) return to;
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
