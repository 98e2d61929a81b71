import type { ServicePoint } from "../service-point.ts";
import { filterPoints } from "./filter-points.ts";
import { FILTER_GROUPS, type FilterGroup, type Filters } from "./filters.ts";

export interface EmptyingGroup {
  readonly group: FilterGroup;
  /** How many places would show without this group. */
  readonly pointsWithout: number;
}

/**
 * When no place passes, the groups any one of which, lifted alone, would bring places back, the most places first.
 * Empty when some place passes, or when several groups must be lifted together.
 */
export function findEmptyingGroups(points: readonly ServicePoint[], filters: Filters): readonly EmptyingGroup[] {
  if (filterPoints(points, filters).length > 0) return [];
  return FILTER_GROUPS.filter((group) => filters[group].length > 0)
    .map((group) => ({ group, pointsWithout: filterPoints(points, { ...filters, [group]: [] }).length }))
    .filter(({ pointsWithout }) => pointsWithout > 0)
    .sort((a, b) => b.pointsWithout - a.pointsWithout);
}
