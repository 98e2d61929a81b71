import { type GridPoint, type GridRing, type GridSegment, keyOf } from "./grid.ts";
import { containsPoint, doubledArea } from "./ring.ts";

/** A face of the plane: its outer ring counter-clockwise, then its holes clockwise. */
export type Face = readonly [outer: GridRing, ...holes: GridRing[]];

interface HalfEdge {
  readonly from: GridPoint;
  readonly to: GridPoint;
  /** Angle of its direction, for the order around its origin. */
  readonly angle: number;
}

/** The bounded faces of the plane cut by segments. The segments meet at their ends only (see shareVertices); dead ends are dropped. */
export function traceFaces(segments: readonly GridSegment[]): Face[] {
  const rings = traceRings(withoutDeadEnds(segments));
  const outers = rings.filter((ring) => doubledArea(ring) > 0).map((outer) => ({ outer, area: doubledArea(outer) }));
  const faces = new Map<GridRing, [GridRing, ...GridRing[]]>(outers.map(({ outer }) => [outer, [outer]]));
  const smallestFirst = [...outers].sort((a, b) => a.area - b.area);
  for (const ring of rings) {
    if (doubledArea(ring) >= 0) continue;
    // The rim of a connected group of segments: a hole of the smallest face around the group, if any.
    const around = smallestFirst.find(({ outer, area }) => area > -doubledArea(ring) && holds(outer, ring));
    if (around !== undefined) faces.get(around.outer)?.push(ring);
  }
  return [...faces.values()];
}

function holds(outer: GridRing, ring: GridRing): boolean {
  const corners = new Set(outer.map(keyOf));
  const vertex = ring.find((point) => !corners.has(keyOf(point)));
  return vertex !== undefined && containsPoint([outer], vertex);
}

function withoutDeadEnds(segments: readonly GridSegment[]): readonly GridSegment[] {
  const degrees = new Map<string, number>();
  for (const key of segments.flat().map(keyOf)) degrees.set(key, (degrees.get(key) ?? 0) + 1);
  const kept = segments.filter((segment) => segment.every((end) => degrees.get(keyOf(end)) !== 1));
  return kept.length === segments.length ? segments : withoutDeadEnds(kept);
}

/** Every ring with the same face on its left. */
function traceRings(segments: readonly GridSegment[]): GridRing[] {
  const fans = sortAround(segments);
  const visited = new Set<HalfEdge>();
  const rings: GridRing[] = [];
  for (const start of [...fans.values()].flat()) {
    if (visited.has(start)) continue;
    const ring: GridPoint[] = [];
    let current: HalfEdge | undefined = start;
    while (current !== undefined && !visited.has(current)) {
      visited.add(current);
      ring.push(current.from);
      current = turnLeft(fans, current);
    }
    rings.push(ring);
  }
  return rings;
}

/** Half-edges by their origin, counter-clockwise. */
function sortAround(segments: readonly GridSegment[]): ReadonlyMap<string, readonly HalfEdge[]> {
  const fans = new Map<string, HalfEdge[]>();
  for (const [a, b] of segments) {
    for (const [from, to] of [[a, b] as const, [b, a] as const]) {
      const halfEdge = { from, to, angle: Math.atan2(to[1] - from[1], to[0] - from[0]) };
      const fan = fans.get(keyOf(from));
      if (fan === undefined) fans.set(keyOf(from), [halfEdge]);
      else fan.push(halfEdge);
    }
  }
  for (const fan of fans.values()) fan.sort((a, b) => a.angle - b.angle);
  return fans;
}

/** The sharpest left turn: the half-edge before the reversed one, counter-clockwise. */
function turnLeft(fans: ReadonlyMap<string, readonly HalfEdge[]>, { from, to }: HalfEdge): HalfEdge | undefined {
  const fan = fans.get(keyOf(to)) ?? [];
  const back = fan.findIndex((halfEdge) => keyOf(halfEdge.to) === keyOf(from));
  return fan.at(back - 1);
}
