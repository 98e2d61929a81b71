import type { ServicePoint } from "../service-point.ts";
import { FILTER_GROUPS, type FilterGroup, type Filters, type FilterValue, passesGroup, valuesOf } from "./filters.ts";

export type FacetCounts = Readonly<Record<FilterGroup, ReadonlyMap<FilterValue, number>>>;

/**
 * For each value of each group, how many places have it under the other filters: the number that the list would show
 * if this value alone were asked in its group. Themes add up, so a theme's count also respects the themes already asked.
 */
export function countFacets(points: readonly ServicePoint[], filters: Filters): FacetCounts {
  const counts: Record<FilterGroup, Map<FilterValue, number>> = {
    category: new Map(),
    theme: new Map(),
    departement: new Map(),
    kind: new Map(),
    format: new Map(),
    verification: new Map(),
  };
  for (const point of points) {
    const failed = FILTER_GROUPS.filter((group) => !passesGroup(point, filters, group));
    if (failed.length > 1) continue;
    for (const group of FILTER_GROUPS) {
      if (!countsInGroup(group, failed)) continue;
      for (const value of valuesOf(point, group)) {
        counts[group].set(value, (counts[group].get(value) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function countsInGroup(group: FilterGroup, failed: readonly FilterGroup[]): boolean {
  const [onlyFailed] = failed;
  if (onlyFailed === undefined) return true;
  return onlyFailed === group && group !== "theme";
}
