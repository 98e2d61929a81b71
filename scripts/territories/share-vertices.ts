import { type GridPoint, type GridSegment, keyOf, snapToGrid } from "./grid.ts";
import { findCandidates, indexByBucket } from "./segment-buckets.ts";

/**
 * The same lines as segments that meet at shared vertices of the grid only and never cross: every vertex that a
 * segment passes within half a step is inserted in it, and what is there twice is kept once. This is snap rounding
 * (Hobby 1999, Practical segment intersection with finite precision output).
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

/** Where two segments cross, rounded to the grid. Those that only touch share a vertex already, or will. */
function listCrossings(segments: readonly GridSegment[]): GridPoint[] {
  const buckets = indexByBucket(segments);
  return segments.flatMap((segment) =>
    findCandidates(buckets, segment)
      .map((other) => findCrossing(segment, other))
      .filter((point) => point !== undefined),
  );
}

/** The point of the grid nearest to where two segments cross within both; undefined when they do not. */
function findCrossing([[ax, ay], [bx, by]]: GridSegment, [[cx, cy], [dx, dy]]: GridSegment): GridPoint | undefined {
  const across = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  if (across === 0) return undefined;
  const alongFirst = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / across;
  const alongSecond = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / across;
  const isWithin = alongFirst >= 0 && alongFirst <= 1 && alongSecond >= 0 && alongSecond <= 1;
  return isWithin ? snapToGrid([ax + (bx - ax) * alongFirst, ay + (by - ay) * alongFirst]) : undefined;
}

/**
 * Where along a segment, from 0 to 1, it runs through the square of one step around a point of the grid; undefined
 * when it does not. The square is cut by the method of Liang and Barsky. Of its corners only the lower left is its own,
 * as halves are rounded up: a crossing that lies there goes to this point, and both segments with it.
 */
function passesAt(segment: GridSegment, point: GridPoint): number | undefined {
  return passesInsideAt(segment, point) ?? touchesAt(segment, [point[0] - 0.5, point[1] - 0.5]);
}

/** Where along a segment, from 0 to 1, a place of halves of steps lies on it; undefined when it does not. Exact. */
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
