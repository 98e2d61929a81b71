import type { FilterGroup, Filters, FilterValue } from "./filters.ts";

/** Filters with one value added, or removed if present. */
export function toggleFilter(filters: Filters, group: FilterGroup, value: FilterValue): Filters {
  const asked: readonly FilterValue[] = filters[group];
  const next = asked.includes(value) ? asked.filter((other) => other !== value) : [...asked, value];
  return { ...filters, [group]: next };
}
