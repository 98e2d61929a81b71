import { type GridPoint, type GridRing, snapToGrid, toSegments } from "./grid.ts";

/** A displacement of the plane: full at the centre, falling to zero at the radius. In steps of latitude. */
export interface Pull {
  readonly center: GridPoint;
  /** East and north; at most half of the radius, or lines could cross. */
  readonly shift: readonly [x: number, y: number];
  readonly radius: number;
  /** Length of a step of longitude relative to one of latitude. */
  readonly longitudeScale: number;
}

const EDGES_PER_RADIUS = 5;

/**
 * Applies a pull to rings. Edges common to two rings stay common, since the result of an edge depends on its two ends only. Long edges near
 * the centre get further vertices.
 */
export function bendRings(rings: readonly GridRing[], pull: Pull): GridRing[] {
  return rings.map((ring) => withoutRepeats(toSegments(ring).flatMap((edge) => bendEdge(edge, pull))));
}

/** The first end and the vertices between, moved; the other end begins the next edge. */
function bendEdge([from, to]: readonly [GridPoint, GridPoint], pull: Pull): GridPoint[] {
  const isForward = from[0] < to[0] || (from[0] === to[0] && from[1] < to[1]);
  const [first, last] = isForward ? [from, to] : [to, from];
  const east = (last[0] - first[0]) * pull.longitudeScale;
  const parts = Math.ceil((Math.hypot(east, last[1] - first[1]) * EDGES_PER_RADIUS) / pull.radius);
  const between = Array.from({ length: parts - 1 }, (_, index) => interpolate(first, last, (index + 1) / parts))
    .filter((point) => pullAt(point, pull) > 0)
    .map((point) => move(point, pull));
  return [move(from, pull), ...(isForward ? between : between.reverse())];
}

function interpolate([ax, ay]: GridPoint, [bx, by]: GridPoint, share: number): GridPoint {
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}

/** From 1 at the centre to 0 at the radius and beyond. */
function pullAt([x, y]: GridPoint, { center, radius, longitudeScale }: Pull): number {
  const distance = Math.hypot((x - center[0]) * longitudeScale, y - center[1]);
  return distance < radius ? (1 + Math.cos((Math.PI * distance) / radius)) / 2 : 0;
}

function move(point: GridPoint, pull: Pull): GridPoint {
  const share = pullAt(point, pull);
  return snapToGrid([point[0] + (share * pull.shift[0]) / pull.longitudeScale, point[1] + share * pull.shift[1]]);
}

function withoutRepeats(ring: GridRing): GridRing {
  return ring.filter(([x, y], index) => {
    const [previousX, previousY] = ring.at(index - 1) ?? [];
    return x !== previousX || y !== previousY;
  });
}
