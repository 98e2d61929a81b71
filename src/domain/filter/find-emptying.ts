import type { ServicePoint } from "../service-point.ts";
import { filterPoints } from "./filter-points.ts";
import { activeFilters, type Criteria, withoutFilter } from "./match-place.ts";
import type { FilterName } from "./place-query.ts";

export interface Emptying {
  readonly filter: FilterName;
  /** Number of places without this filter. */
  readonly pointsWithout: number;
}

/**
 * Filters whose removal alone brings places back when no place matches or may match, most places first. Empty while a
 * place matches, and when several filters must be removed together.
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
