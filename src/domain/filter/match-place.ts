import type { CodeCommune } from "../codes.ts";
import type { ParisMoment } from "../opening-hours/paris-moment.ts";
import type { ServicePoint } from "../service-point.ts";
import { filterRepresentativeOf } from "./filter-representative.ts";
import { FILTER_GROUPS, type FilterGroup, type Filters, matchGroup } from "./filters.ts";
import { matchOpening } from "./match-opening.ts";
import { allOf, type MatchResult } from "./match-result.ts";
import type { FilterName, OtherFilter } from "./place-query.ts";

export type Matcher = (point: ServicePoint) => MatchResult;

/** What is asked, ready to be asked of any place: groups of filters, and beyond them only what narrows. */
export interface Criteria {
  readonly filters: Filters;
  readonly others: ReadonlyMap<OtherFilter, Matcher>;
}

/** What the filters beyond the groups come down to; what is undefined narrows nothing. */
export interface Circumstances {
  readonly moment: ParisMoment | undefined;
  /** Where an itinerant place must pass by. */
  readonly commune: CodeCommune | undefined;
  readonly reach: { readonly costOf: (point: ServicePoint) => number; readonly limit: number } | undefined;
}

/** Whether a place answers to all that is asked, for many places: what the groups say is worked out once for each representative of place. */
export function createMatcher({ filters, others }: Criteria): Matcher {
  const asked = askedGroups(filters);
  const resultOf = new Map<ServicePoint, MatchResult>();
  const matchGroups = (representative: ServicePoint) => {
    const result =
      resultOf.get(representative) ?? allOf(asked.map((group) => matchGroup(representative, filters, group)));
    resultOf.set(representative, result);
    return result;
  };
  const matchers = [...others.values()];
  return (point) => {
    const result = asked.length === 0 ? "yes" : matchGroups(filterRepresentativeOf(point));
    return result === "no" || matchers.length === 0
      ? result
      : allOf([result, ...matchers.map((match) => match(point))]);
  };
}

/** What narrows at all. */
export function activeFilters({ filters, others }: Criteria): readonly FilterName[] {
  return [...askedGroups(filters), ...others.keys()];
}

/** The groups of which something is asked. */
export function askedGroups(filters: Filters): readonly FilterGroup[] {
  return FILTER_GROUPS.filter((group) => filters[group].length > 0);
}

/** The same criteria without one thing that is asked. */
export function withoutFilter({ filters, others }: Criteria, filter: FilterName): Criteria {
  if (isGroup(filter)) return { filters: { ...filters, [filter]: [] }, others };
  return { filters, others: new Map([...others].filter(([name]) => name !== filter)) };
}

/** Criteria from what was ticked and the circumstances. */
export function toCriteria(filters: Filters, { moment, commune, reach }: Circumstances): Criteria {
  const others = new Map<OtherFilter, Matcher>();
  if (moment !== undefined) others.set("opening", (point) => matchOpening(point, moment));
  if (commune !== undefined) others.set("passesBy", (point) => passesBy(point, commune));
  if (reach !== undefined) others.set("reach", (point) => (reach.costOf(point) <= reach.limit ? "yes" : "no"));
  return { filters, others };
}

function isGroup(filter: FilterName): filter is FilterGroup {
  return (FILTER_GROUPS as readonly FilterName[]).includes(filter);
}

/** Whether a place is itinerant or on several sites. */
export function moves({ format }: ServicePoint): boolean {
  return format === "itinerant" || format === "multisite";
}

/** Whether a place that moves has its seat or a stop in a commune; not known of an itinerant service of which no stop is. */
function passesBy(point: ServicePoint, commune: CodeCommune): MatchResult {
  if (!moves(point)) return "no";
  if (point.stops.some(({ codeCommune }) => codeCommune === commune)) return "yes";
  if (point.codeCommune !== commune) return "no";
  if (point.format === "multisite") return "yes";
  return point.stops.length === 0 ? "unknown" : "no";
}
