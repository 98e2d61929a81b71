import type { CodeCommune } from "../codes.ts";
import { memoise } from "../memoise.ts";
import type { ParisMoment } from "../opening-hours/paris-moment.ts";
import type { Place } from "../place.ts";
import {
  addsUp,
  allOf,
  FILTER_GROUPS,
  type FilterGroup,
  type FilterName,
  type Filters,
  type FilterValue,
  type MatchResult,
  matchGroup,
  matchPractical,
  type OtherFilter,
  PRACTICALS,
  valuesOf,
} from "./filters.ts";
import { matchOpening } from "./when.ts";

/** Places that match or may match, in the given order; only places that surely do not match are left out. */
export function filterPlaces(places: readonly Place[], criteria: Criteria): readonly Place[] {
  const match = createMatcher(criteria);
  return places.filter((place) => match(place) !== "no");
}

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

export function activeFilters({ filters, others }: Criteria): readonly FilterName[] {
  return [...activeGroups(filters), ...others.keys()];
}

function activeGroups(filters: Filters): readonly FilterGroup[] {
  return FILTER_GROUPS.filter((group) => filters[group].length > 0);
}

export function withoutFilter({ filters, others }: Criteria, filter: FilterName): Criteria {
  if (isGroup(filter)) return { filters: { ...filters, [filter]: [] }, others };
  return { filters, others: new Map([...others].filter(([name]) => name !== filter)) };
}

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

/** Whether a place has its town hall or a stop in a commune; unknown for an itinerant service without known stops. */
function passesBy(place: Place, commune: CodeCommune): MatchResult {
  if (!moves(place)) return "no";
  if (place.stops.some(({ codeCommune }) => codeCommune === commune)) return "yes";
  if (place.codeCommune !== commune) return "no";
  if (place.format === "multisite") return "yes";
  return place.stops.length === 0 ? "unknown" : "no";
}

/** Maps a place to the representative of all places with the same result in every filter group. */
const filterRepresentativeOf = createGrouping((place: Place) => {
  const { categories, themes, codeDepartement, verification } = place;
  const practicals = PRACTICALS.map((practical) => matchPractical(place, practical));
  return [categories, themes, practicals, codeDepartement, verification].join("|");
});

/** Maps each place to the first with the same key: a value of the key alone is computed once per group. */
function createGrouping(keyOf: (place: Place) => string): (place: Place) => Place {
  const representatives = new Map<string, Place>();
  return memoise((place) => {
    const key = keyOf(place);
    const representative = representatives.get(key) ?? place;
    representatives.set(key, representative);
    return representative;
  });
}

function countGroups(places: Iterable<Place>, representativeOf: (place: Place) => Place): ReadonlyMap<Place, number> {
  const counts = new Map<Place, number>();
  for (const place of places) {
    const representative = representativeOf(place);
    counts.set(representative, (counts.get(representative) ?? 0) + 1);
  }
  return counts;
}

export type FacetCounts = Readonly<Record<FilterGroup, ReadonlyMap<FilterValue, number>>>;

/** For each value, the places that surely match the query with it alone in its group; themes and conditions add up. */
export function countFacets(points: readonly Place[], criteria: Criteria): FacetCounts {
  const counts: Record<FilterGroup, Map<FilterValue, number>> = {
    category: new Map(),
    theme: new Map(),
    practical: new Map(),
    departement: new Map(),
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

export interface Emptying {
  readonly filter: FilterName;
  /** Number of places without this filter. */
  readonly placesWithout: number;
}

/** Filters whose removal alone brings places back where none matches or may match, most places first. */
export function findEmptying(places: readonly Place[], criteria: Criteria): readonly Emptying[] {
  if (filterPlaces(places, criteria).length > 0) return [];
  return activeFilters(criteria)
    .map((filter) => ({
      filter,
      placesWithout: filterPlaces(places, withoutFilter(criteria, filter)).length,
    }))
    .filter(({ placesWithout }) => placesWithout > 0)
    .sort((a, b) => b.placesWithout - a.placesWithout);
}
