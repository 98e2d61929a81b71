import { type GridPoint, type GridSegment, keyOf, snapToGrid } from "./grid.ts";
import { findCandidates, indexByBucket } from "./segment-buckets.ts";

/**
 * Converts segments to ones that meet at common grid vertices only and never cross: every vertex within half a step of a segment is
 * inserted in it, and duplicates are dropped. This is snap rounding (Hobby 1999, Practical segment intersection with finite precision
 * output).
 */
export function shareVertices(segments: readonly GridSegment[]): GridSegment[] {
  const vertices = new Map<string, GridPoint>();
  for (const point of [...segments.flat(), ...listCrossings(segments)]) vertices.set(keyOf(point), point);
  const buckets = indexByBucket([...vertices.values()].map((point) => [point, point] as const));
  const shared = new Map<string, GridSegment>();
  for (const segment of segments) {
    const passed = findCandidates(buckets, segment).flatMap(([point]) => {
      const share = passesAt(segment, point);
      return share === undefined ? [] : [{ point, share }];
    });
    passed.sort((a, b) => a.share - b.share);
    passed.slice(1).forEach(({ point }, index) => {
      const previous = passed[index]?.point ?? point;
      const name = [keyOf(previous), keyOf(point)].sort().join(" ");
      shared.set(name, [previous, point]);
    });
  }
  return [...shared.values()];
}

/** Crossings of two segments, rounded to the grid. Segments that only touch have a common vertex, or get one. */
function listCrossings(segments: readonly GridSegment[]): GridPoint[] {
  const buckets = indexByBucket(segments);
  return segments.flatMap((segment) =>
    findCandidates(buckets, segment)
      .map((other) => findCrossing(segment, other))
      .filter((point) => point !== undefined),
  );
}

/** The grid point nearest to the crossing of two segments; undefined when they do not cross. */
function findCrossing([[ax, ay], [bx, by]]: GridSegment, [[cx, cy], [dx, dy]]: GridSegment): GridPoint | undefined {
  const across = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  if (across === 0) return undefined;
  const alongFirst = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / across;
  const alongSecond = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / across;
  const isWithin = alongFirst >= 0 && alongFirst <= 1 && alongSecond >= 0 && alongSecond <= 1;
  return isWithin ? snapToGrid([ax + (bx - ax) * alongFirst, ay + (by - ay) * alongFirst]) : undefined;
}

/**
 * Position along a segment, from 0 to 1, where it enters the square of one step around a grid point; undefined when it does not. Clips by
 * Liang and Barsky. Of its corners the square contains the lower left only, as halves are rounded up: a crossing at that corner is rounded
 * to this point, and both segments with it.
 */
function passesAt(segment: GridSegment, point: GridPoint): number | undefined {
  return passesInsideAt(segment, point) ?? touchesAt(segment, [point[0] - 0.5, point[1] - 0.5]);
}

/** Position along a segment, from 0 to 1, of a point in half steps on it; undefined when the point is not on it. Exact. */
function touchesAt([[ax, ay], [bx, by]]: GridSegment, [x, y]: GridPoint): number | undefined {
  if ((bx - ax) * (y - ay) !== (by - ay) * (x - ax)) return undefined;
  const share = bx === ax ? (y - ay) / (by - ay) : (x - ax) / (bx - ax);
  return share >= 0 && share <= 1 ? share : undefined;
}

function passesInsideAt([[ax, ay], [bx, by]]: GridSegment, [x, y]: GridPoint): number | undefined {
  let start = 0;
  let end = 1;
  const sides = [
    [ax - bx, ax - (x - 0.5)],
    [bx - ax, x + 0.5 - ax],
    [ay - by, ay - (y - 0.5)],
    [by - ay, y + 0.5 - ay],
  ] as const;
  for (const [speed, room] of sides) {
    if (speed === 0 && room < 0) return undefined;
    if (speed < 0) start = Math.max(start, room / speed);
    if (speed > 0) end = Math.min(end, room / speed);
  }
  return start < end ? (start + end) / 2 : undefined;
}
