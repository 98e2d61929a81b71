import type { CodeDepartement } from "../codes.ts";
import type { Category, Format, Kind, ServicePoint, Verification } from "../service-point.ts";
import type { Theme } from "../themes.ts";

/** What a person asks of the places. An empty list asks nothing. */
export interface Filters {
  readonly category: readonly Category[];
  readonly theme: readonly Theme[];
  readonly departement: readonly CodeDepartement[];
  readonly kind: readonly Kind[];
  readonly format: readonly Format[];
  readonly verification: readonly Verification[];
}

export type FilterGroup = keyof Filters;
export type FilterValue = Filters[FilterGroup][number];

export const FILTER_GROUPS: readonly FilterGroup[] = [
  "category",
  "theme",
  "departement",
  "kind",
  "format",
  "verification",
];

export const NO_FILTERS: Filters = {
  category: [],
  theme: [],
  departement: [],
  kind: [],
  format: [],
  verification: [],
};

/** The values a place has in a group. */
export function valuesOf(point: ServicePoint, group: FilterGroup): readonly FilterValue[] {
  switch (group) {
    case "category":
      return point.categories;
    case "theme":
      return point.themes;
    case "departement":
      return [point.codeDepartement];
    case "kind":
      return [point.kind];
    case "format":
      return [point.format];
    case "verification":
      return [point.verification];
  }
}

/**
 * Whether a place passes one group. A place must handle every theme asked (one errand, several matters); in the other
 * groups it must have one of the values asked.
 */
export function passesGroup(point: ServicePoint, filters: Filters, group: FilterGroup): boolean {
  const asked: readonly FilterValue[] = filters[group];
  if (asked.length === 0) return true;
  const values = valuesOf(point, group);
  return group === "theme" ? asked.every((value) => values.includes(value)) : asked.some((v) => values.includes(v));
}

/** How many values are asked, all groups together. */
export function countAsked(filters: Filters): number {
  return FILTER_GROUPS.reduce((sum, group) => sum + filters[group].length, 0);
}
