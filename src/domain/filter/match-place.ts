import type { CodeCommune } from "../codes.ts";
import type { ParisMoment } from "../opening-hours/paris-moment.ts";
import type { Place } from "../place.ts";
import { filterRepresentativeOf } from "./filter-representative.ts";
import { FILTER_GROUPS, type FilterGroup, type Filters, matchGroup } from "./filters.ts";
import { matchOpening } from "./match-opening.ts";
import { allOf, type MatchResult } from "./match-result.ts";
import type { FilterName, OtherFilter } from "./place-query.ts";

export type Matcher = (place: Place) => MatchResult;

/** A query prepared for matching: groups of filters, and the other filters that are set. */
export interface Criteria {
  readonly filters: Filters;
  readonly others: ReadonlyMap<OtherFilter, Matcher>;
}

/** Values of the filters beyond the groups; undefined means no filter. */
export interface Fixtures {
  readonly moment: ParisMoment | undefined;
  /** Commune that an itinerant place must visit. */
  readonly commune: CodeCommune | undefined;
  readonly reach: { readonly costOf: (place: Place) => number; readonly limit: number } | undefined;
}

/** Returns a function that matches places against criteria; it computes the groups once per group of like places. */
export function createMatcher({ filters, others }: Criteria): Matcher {
  const asked = activeGroups(filters);
  const resultOf = new Map<Place, MatchResult>();
  const matchGroups = (representative: Place) => {
    const result =
      resultOf.get(representative) ?? allOf(asked.map((group) => matchGroup(representative, filters, group)));
    resultOf.set(representative, result);
    return result;
  };
  const matchers = [...others.values()];
  return (place) => {
    const result = asked.length === 0 ? "yes" : matchGroups(filterRepresentativeOf(place));
    return result === "no" || matchers.length === 0
      ? result
      : allOf([result, ...matchers.map((match) => match(place))]);
  };
}

/** Names of the filters that are set. */
export function activeFilters({ filters, others }: Criteria): readonly FilterName[] {
  return [...activeGroups(filters), ...others.keys()];
}

/** Filter groups with values. */
export function activeGroups(filters: Filters): readonly FilterGroup[] {
  return FILTER_GROUPS.filter((group) => filters[group].length > 0);
}

/** The same criteria without one filter. */
export function withoutFilter({ filters, others }: Criteria, filter: FilterName): Criteria {
  if (isGroup(filter)) return { filters: { ...filters, [filter]: [] }, others };
  return { filters, others: new Map([...others].filter(([name]) => name !== filter)) };
}

/** Criteria from filters and circumstances. */
export function toCriteria(filters: Filters, { moment, commune, reach }: Fixtures): Criteria {
  const others = new Map<OtherFilter, Matcher>();
  if (moment !== undefined) others.set("opening", (place) => matchOpening(place, moment));
  if (commune !== undefined) others.set("passesBy", (place) => passesBy(place, commune));
  if (reach !== undefined) others.set("reach", (place) => (reach.costOf(place) <= reach.limit ? "yes" : "no"));
  return { filters, others };
}

function isGroup(filter: FilterName): filter is FilterGroup {
  return (FILTER_GROUPS as readonly FilterName[]).includes(filter);
}

/** Whether a place is itinerant or has several sites. */
export function moves({ format }: Place): boolean {
  return format === "itinerant" || format === "multisite";
}

/**
 * Whether an itinerant or multi-site place has its seat or a stop in a commune; unknown for an itinerant service
 * without known stops.
 */
function passesBy(place: Place, commune: CodeCommune): MatchResult {
  if (!moves(place)) return "no";
  if (place.stops.some(({ codeCommune }) => codeCommune === commune)) return "yes";
  if (place.codeCommune !== commune) return "no";
  if (place.format === "multisite") return "yes";
  return place.stops.length === 0 ? "unknown" : "no";
}
