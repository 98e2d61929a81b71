import { compareText } from "../compare-text.ts";
import type { Place } from "../place.ts";
import type { RankedPlace } from "./rank-places.ts";

/**
 * The places to name to a person without a car, at most `most`: those with a way without a car first, then the others, each group from the
 * cheapest. Places without any way are left out.
 * @param ranked places with their costs from the starting point
 */
export function chooseReachable(
  ranked: readonly Pick<RankedPlace, "place" | "cost">[],
  hasWayWithoutCar: (place: Place) => boolean,
  most: number,
): readonly Place[] {
  return [
    ...ranked
      .map(({ place, cost }) => ({ place, cost, isReached: hasWayWithoutCar(place) }))
      .filter(({ cost, isReached }) => isReached || Number.isFinite(cost)),
  ]
    .sort(
      (a, b) =>
        Number(b.isReached) - Number(a.isReached) ||
        (a.cost === b.cost ? compareText(a.place.id, b.place.id) : a.cost - b.cost),
    )
    .slice(0, most)
    .map(({ place }) => place);
}
