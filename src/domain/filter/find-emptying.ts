import type { ServicePoint } from "../service-point.ts";
import { filterPoints } from "./filter-points.ts";
import { activeFilters, type Criteria, withoutFilter } from "./match-place.ts";
import type { FilterName } from "./place-query.ts";

export interface Emptying {
  readonly filter: FilterName;
  /** How many places would show without it. */
  readonly pointsWithout: number;
}

/**
 * When no place passes nor may, the things asked any one of which, lifted alone, would bring places back, the most places first.
 * Empty when some place shows, or when several must be lifted together.
 */
export function findEmptying(points: readonly ServicePoint[], criteria: Criteria): readonly Emptying[] {
  if (filterPoints(points, criteria).length > 0) return [];
  return activeFilters(criteria)
    .map((filter) => ({
      filter,
      pointsWithout: filterPoints(points, withoutFilter(criteria, filter)).length,
    }))
    .filter(({ pointsWithout }) => pointsWithout > 0)
    .sort((a, b) => b.pointsWithout - a.pointsWithout);
}
