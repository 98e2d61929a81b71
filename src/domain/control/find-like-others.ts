import { createReachIndex } from "../../geo/reach-index.ts";
import { FARTHEST_LIKE_KM, likenessOf, markPlace } from "../layer/place-likeness.ts";
import type { PointId, ServicePoint } from "../service-point.ts";

/** The places that are near another one and alike, as a brought row would be: perhaps the same place twice. */
export function findLikeOthers(points: readonly ServicePoint[]): ReadonlySet<PointId> {
  const near = createReachIndex(points.map(({ position }) => position));
  const marks = points.map(markPlace);
  const found = new Set<PointId>();
  for (const [rank, point] of points.entries()) {
    for (const { index, distanceKm } of near.within(point.position, FARTHEST_LIKE_KM)) {
      const [one, other] = [marks[rank], marks[index]];
      const another = points[index];
      if (index <= rank || one === undefined || other === undefined || another === undefined) continue;
      if (likenessOf(one, other, distanceKm) === undefined) continue;
      found.add(point.id).add(another.id);
    }
  }
  return found;
}
