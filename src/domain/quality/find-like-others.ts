import { createReachIndex } from "../../geo/reach-index.ts";
import { FARTHEST_LIKE_KM, likenessOf, markPlace, type PlaceMarks } from "../layer/place-likeness.ts";
import type { PointId, ServicePoint } from "../service-point.ts";

/**
 * The places that are near another one and alike, as a brought row would be: perhaps the same place twice. It rests after each
 * place, for tens of thousands that were brought take seconds: whoever calls goes on when there is time.
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

/** Marks of each place, made when they are first asked for. */
function rememberMarks(points: readonly ServicePoint[]): (rank: number, point: ServicePoint) => PlaceMarks {
  const marks: (PlaceMarks | undefined)[] = points.map(() => undefined);
  return (rank, point) => {
    const known = marks[rank] ?? markPlace(point);
    marks[rank] = known;
    return known;
  };
}
