import type { ServicePoint } from "../service-point.ts";
import type { Narrowing } from "./asking.ts";
import { filterPoints } from "./filter-points.ts";
import { type Criteria, narrowingsOf, withoutNarrowing } from "./judge-point.ts";

export interface Emptying {
  readonly narrowing: Narrowing;
  /** How many places would show without it. */
  readonly pointsWithout: number;
}

/**
 * When no place passes nor may, the things asked any one of which, lifted alone, would bring places back, the most places first.
 * Empty when some place shows, or when several must be lifted together.
 */
export function findEmptying(points: readonly ServicePoint[], criteria: Criteria): readonly Emptying[] {
  if (filterPoints(points, criteria).length > 0) return [];
  return narrowingsOf(criteria)
    .map((narrowing) => ({
      narrowing,
      pointsWithout: filterPoints(points, withoutNarrowing(criteria, narrowing)).length,
    }))
    .filter(({ pointsWithout }) => pointsWithout > 0)
    .sort((a, b) => b.pointsWithout - a.pointsWithout);
}
