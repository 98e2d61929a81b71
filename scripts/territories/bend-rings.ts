import { type GridPoint, type GridRing, snapToGrid, toSegments } from "./grid.ts";

/** A pull on the plane: all of it at the centre, less and less around, nothing from the radius on. Steps of latitude. */
export interface Pull {
  readonly center: GridPoint;
  /** Eastwards and northwards; at most half of the radius, or lines could cross one another. */
  readonly shift: readonly [x: number, y: number];
  readonly radius: number;
  /** How much shorter a step of longitude is than one of latitude. */
  readonly longitudeScale: number;
}

const EDGES_PER_RADIUS = 5;

/**
 * Rings bent by a pull, as a rubber sheet is. Two rings that share edges share them afterwards as well: what becomes
 * of an edge depends on its two ends alone. Long edges near the centre get the vertices that they need to bend.
 */
export function bendRings(rings: readonly GridRing[], pull: Pull): GridRing[] {
  return rings.map((ring) => withoutRepeats(toSegments(ring).flatMap((edge) => bendEdge(edge, pull))));
}

/** The first end and what lies between, moved; the other end begins the next edge. */
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
