import type { CodeDepartement } from "../codes.ts";
import { type Category, type Format, type Kind, OTHER_TYPE, type Place, type Verification } from "../place.ts";
import type { Theme } from "../themes.ts";
import { allOf, type MatchResult } from "./match-result.ts";
import { matchPractical, PRACTICALS, type Practical } from "./practical.ts";

/** Filters a person sets by ticking boxes. An empty list filters nothing. */
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

/** Values of a place in a group; of the practical group, those that surely hold. */
export function valuesOf(place: Place, group: FilterGroup): readonly FilterValue[] {
  switch (group) {
    case "category":
      return place.categories.filter((type) => type !== OTHER_TYPE);
    case "theme":
      return place.themes;
    case "practical":
      return PRACTICALS.filter((value) => matchPractical(place, value) === "yes");
    case "departement":
      return place.codeDepartement === undefined ? [] : [place.codeDepartement];
    case "kind":
      return [place.kind];
    case "format":
      return [place.format];
    case "verification":
      return [place.verification];
  }
}

/** Whether a place must have every selected value of a group, not just one. */
export function addsUp(group: FilterGroup): boolean {
  return group === "theme" || group === "practical";
}

/**
 * Whether a place passes one group. A place must handle every selected theme and surely have every practical value; in
 * the other groups it must have one of the selected values.
 */
export function matchGroup(place: Place, filters: Filters, group: FilterGroup): MatchResult {
  if (group === "practical") return allOf(filters.practical.map((value) => matchPractical(place, value)));
  const asked: readonly FilterValue[] = filters[group];
  if (asked.length === 0) return "yes";
  const values = valuesOf(place, group);
  const passes = addsUp(group) ? asked.every((value) => values.includes(value)) : asked.some((v) => values.includes(v));
  return passes ? "yes" : "no";
}
