import type { FilterGroup, Filters, FilterValue } from "./filters.ts";

/** The filters with one value asked if it was not, and no longer asked if it was. */
export function toggleFilter(filters: Filters, group: FilterGroup, value: FilterValue): Filters {
  const asked: readonly FilterValue[] = filters[group];
  const next = asked.includes(value) ? asked.filter((other) => other !== value) : [...asked, value];
  return { ...filters, [group]: next };
}
