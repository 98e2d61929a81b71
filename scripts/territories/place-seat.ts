import { type GridPoint, type GridRing, type GridSegment, toSegments } from "./grid.ts";
import { containsPoint } from "./ring.ts";

export interface Placement {
  /** Distance to the nearest limit in steps of latitude: positive inside, negative outside. */
  readonly depth: number;
  /** The nearest point of the limit. */
  readonly nearest: GridPoint;
}

/** Depth of a seat inside the rings of its département. `longitudeScale`: steps of latitude per step of longitude. */
export function placeSeat(rings: readonly GridRing[], seat: GridPoint, longitudeScale: number): Placement {
  let nearest = seat;
  let distance = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (const edge of toSegments(ring)) {
      const candidate = nearestOnEdge(seat, edge, longitudeScale);
      const candidateDistance = distanceInSteps(seat, candidate, longitudeScale);
      if (candidateDistance < distance) {
        nearest = candidate;
        distance = candidateDistance;
      }
    }
  }
  return { depth: containsPoint(rings, seat) ? distance : -distance, nearest };
}

/** Distance in the plane in steps of latitude. */
export function distanceInSteps([ax, ay]: GridPoint, [bx, by]: GridPoint, longitudeScale: number): number {
  return Math.hypot((bx - ax) * longitudeScale, by - ay);
}

function nearestOnEdge([x, y]: GridPoint, [[ax, ay], [bx, by]]: GridSegment, longitudeScale: number): GridPoint {
  const east = (bx - ax) * longitudeScale;
  const north = by - ay;
  const along = ((x - ax) * longitudeScale * east + (y - ay) * north) / (east * east + north * north || 1);
  const share = Math.max(0, Math.min(1, along));
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}
