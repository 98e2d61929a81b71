import { countGroups } from "../group-places.ts";
import type { Place } from "../place.ts";
import { filterRepresentativeOf } from "./filter-representative.ts";
import { addsUp, FILTER_GROUPS, type FilterGroup, type FilterValue, matchGroup, valuesOf } from "./filters.ts";
import { activeGroups, type Criteria } from "./match-place.ts";

export type FacetCounts = Readonly<Record<FilterGroup, ReadonlyMap<FilterValue, number>>>;

/**
 * For each value of each group, the number of places that surely match the rest of the query with this value alone in
 * its group. Themes and practical values add up: their counts also respect the values already selected.
 */
export function countFacets(points: readonly Place[], criteria: Criteria): FacetCounts {
  const counts: Record<FilterGroup, Map<FilterValue, number>> = {
    category: new Map(),
    theme: new Map(),
    practical: new Map(),
    departement: new Map(),
    kind: new Map(),
    format: new Map(),
    verification: new Map(),
  };
  const { filters, others } = criteria;
  const asked = activeGroups(filters);
  for (const [representative, places] of countGroups(knownToAnswer(points, others), filterRepresentativeOf)) {
    const failed = asked.filter((group) => matchGroup(representative, filters, group) !== "yes");
    if (failed.length > 1) continue;
    for (const group of FILTER_GROUPS) {
      if (!countsInGroup(group, failed)) continue;
      for (const value of valuesOf(representative, group)) {
        counts[group].set(value, (counts[group].get(value) ?? 0) + places);
      }
    }
  }
  return counts;
}

/** Places that surely match the filters other than groups. */
function knownToAnswer(places: readonly Place[], others: Criteria["others"]): readonly Place[] {
  const matchers = [...others.values()];
  return matchers.length === 0 ? places : places.filter((place) => matchers.every((match) => match(place) === "yes"));
}

function countsInGroup(group: FilterGroup, failed: readonly FilterGroup[]): boolean {
  const [onlyFailed] = failed;
  if (onlyFailed === undefined) return true;
  return onlyFailed === group && !addsUp(group);
}
