import { between, measureLine } from "./line.ts";
import { KM_PER_DEGREE, type Position, RADIANS_PER_DEGREE } from "./position.ts";

export interface Projection {
  readonly point: Position;
  /** Share of the line's length before the point. */
  readonly fraction: number;
}

/**
 * Point of a line nearest to a position, in the tangent plane at the position: exact enough for lines of some tens of
 * kilometres. Of several nearest points, the first.
 * @throws RangeError for a line of fewer than two vertices.
 */
export function projectOnLine(line: readonly Position[], position: Position): Projection {
  if (line.length < 2) throw new RangeError(`A line must have at least 2 vertices, not ${line.length}`);
  const { segment, share } = nearestSegment(line, position);
  const marks = measureLine(line);
  const [before = 0, after = 0] = marks.slice(segment);
  const whole = marks.at(-1) ?? 0;
  return {
    point: between(line[segment] ?? position, line[segment + 1] ?? position, share),
    // Rounding may give the last vertex a share slightly above 1.
    fraction: whole === 0 ? 0 : Math.min(1, (before + share * (after - before)) / whole),
  };
}

/**
 * Distance in km from a position to the nearest point of a line, in the tangent plane at the position. In the Alps the error is below
 * d²/R, d being the distance to the farthest vertex and R the radius of the Earth: 1 m for 2.5 km, 0.25 km for 40 km. Infinite for a line of
 * fewer than two vertices.
 */
export function distanceToLineKm(line: readonly Position[], position: Position): number {
  return Math.sqrt(nearestSegment(line, position).squared) * KM_PER_DEGREE;
}

/** The nearest segment, and the share of it before its nearest point. */
function nearestSegment(
  line: readonly Position[],
  position: Position,
): { readonly squared: number; readonly segment: number; readonly share: number } {
  const cosLatitude = Math.cos(position[1] * RADIANS_PER_DEGREE);
  const plane = line.map(([longitude, latitude]) => ({
    x: (longitude - position[0]) * cosLatitude,
    y: latitude - position[1],
  }));
  let nearest = { squared: Number.POSITIVE_INFINITY, segment: 0, share: 0 };
  for (let segment = 0; segment + 1 < plane.length; segment++) {
    const a = plane[segment] ?? { x: 0, y: 0 };
    const b = plane[segment + 1] ?? a;
    const squaredSpan = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
    const share =
      squaredSpan === 0 ? 0 : Math.min(1, Math.max(0, -(a.x * (b.x - a.x) + a.y * (b.y - a.y)) / squaredSpan));
    const squared = (a.x + share * (b.x - a.x)) ** 2 + (a.y + share * (b.y - a.y)) ** 2;
    if (squared < nearest.squared) nearest = { squared, segment, share };
  }
  return nearest;
}
