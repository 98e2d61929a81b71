import { createReachIndex } from "../../geo/reach-index.ts";
import { FARTHEST_LIKE_KM, likenessOf, markPlace, type PlaceMarks } from "../layer/place-likeness.ts";
import type { PointId, ServicePoint } from "../service-point.ts";

/**
 * Finds places near another like place, by the rules for imported rows: possible duplicates. Yields after each place,
 * since tens of thousands of places take seconds.
 */
export function* seekLikeOthers(points: readonly ServicePoint[]): Generator<undefined, ReadonlySet<PointId>> {
  const near = createReachIndex(points.map(({ position }) => position));
  const markAt = rememberMarks(points);
  const found = new Set<PointId>();
  for (const [rank, point] of points.entries()) {
    for (const { index, distanceKm } of near.within(point.position, FARTHEST_LIKE_KM)) {
      const other = points[index];
      if (index <= rank || other === undefined) continue;
      if (likenessOf(markAt(rank, point), markAt(index, other), distanceKm) !== undefined) {
        found.add(point.id).add(other.id);
      }
    }
    yield;
  }
  return found;
}

/** Marks of each place, computed on demand. */
function rememberMarks(points: readonly ServicePoint[]): (rank: number, point: ServicePoint) => PlaceMarks {
  const marks: (PlaceMarks | undefined)[] = points.map(() => undefined);
  return (rank, point) => {
    const known = marks[rank] ?? markPlace(point);
    marks[rank] = known;
    return known;
  };
}
