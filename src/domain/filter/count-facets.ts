import type { ServicePoint } from "../service-point.ts";
import type { Narrowing } from "./asking.ts";
import { addsUp, FILTER_GROUPS, type FilterGroup, type FilterValue, valuesOf } from "./filters.ts";
import { type Criteria, judgeNarrowing, narrowingsOf } from "./judge-point.ts";

export type FacetCounts = Readonly<Record<FilterGroup, ReadonlyMap<FilterValue, number>>>;

/**
 * For each value of each group, how many places are known to have it under all else that is asked: the number of places that
 * would answer with certainty if this value alone were asked in its group. Themes add up, and so does what is practical: their
 * counts also respect the values already asked.
 */
export function countFacets(points: readonly ServicePoint[], criteria: Criteria): FacetCounts {
  const counts: Record<FilterGroup, Map<FilterValue, number>> = {
    category: new Map(),
    theme: new Map(),
    practical: new Map(),
    departement: new Map(),
    kind: new Map(),
    format: new Map(),
    verification: new Map(),
  };
  const narrowings = narrowingsOf(criteria);
  for (const point of points) {
    const failed = narrowings.filter((narrowing) => judgeNarrowing(point, criteria, narrowing) !== "yes");
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

function countsInGroup(group: FilterGroup, failed: readonly Narrowing[]): boolean {
  const [onlyFailed] = failed;
  if (onlyFailed === undefined) return true;
  return onlyFailed === group && !addsUp(group);
}
