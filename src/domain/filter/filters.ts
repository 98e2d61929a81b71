import type { CodeDepartement } from "../codes.ts";
import type { Category, Format, Kind, ServicePoint, Verification } from "../service-point.ts";
import type { Theme } from "../themes.ts";
import { allOf, type MatchResult } from "./match-result.ts";
import { matchPractical, PRACTICALS, type Practical } from "./practical.ts";

/** What a person asks of the places by ticking boxes. An empty list asks nothing. */
export interface Filters {
  readonly category: readonly Category[];
  readonly theme: readonly Theme[];
  readonly practical: readonly Practical[];
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
  "practical",
  "departement",
  "kind",
  "format",
  "verification",
];

export const NO_FILTERS: Filters = {
  category: [],
  theme: [],
  practical: [],
  departement: [],
  kind: [],
  format: [],
  verification: [],
};

/** The values a place has in a group; of what is practical, those that are known to hold. */
export function valuesOf(point: ServicePoint, group: FilterGroup): readonly FilterValue[] {
  switch (group) {
    case "category":
      return point.categories;
    case "theme":
      return point.themes;
    case "practical":
      return PRACTICALS.filter((value) => matchPractical(point, value) === "yes");
    case "departement":
      return point.codeDepartement === undefined ? [] : [point.codeDepartement];
    case "kind":
      return [point.kind];
    case "format":
      return [point.format];
    case "verification":
      return [point.verification];
  }
}

/** Whether the values of a group add up: a place must have every one that is asked, not one of them. */
export function addsUp(group: FilterGroup): boolean {
  return group === "theme" || group === "practical";
}

/**
 * Whether a place passes one group. A place must handle every theme asked (one errand, several matters) and answer to all that
 * is practical; in the other groups it must have one of the values asked.
 */
export function matchGroup(point: ServicePoint, filters: Filters, group: FilterGroup): MatchResult {
  if (group === "practical") return allOf(filters.practical.map((value) => matchPractical(point, value)));
  const asked: readonly FilterValue[] = filters[group];
  if (asked.length === 0) return "yes";
  const values = valuesOf(point, group);
  const passes = addsUp(group) ? asked.every((value) => values.includes(value)) : asked.some((v) => values.includes(v));
  return passes ? "yes" : "no";
}
