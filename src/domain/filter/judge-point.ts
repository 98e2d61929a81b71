import type { CodeCommune } from "../codes.ts";
import type { ParisMoment } from "../opening-hours/paris-moment.ts";
import type { ServicePoint } from "../service-point.ts";
import type { Narrowing, OtherNarrowing } from "./asking.ts";
import { filterSortOf } from "./filter-sort.ts";
import { FILTER_GROUPS, type FilterGroup, type Filters, judgeGroup } from "./filters.ts";
import { judgeOpening } from "./judge-opening.ts";
import { allOf, type Verdict } from "./verdict.ts";

export type Judge = (point: ServicePoint) => Verdict;

/** What is asked, ready to be asked of any place: groups of filters, and beyond them only what narrows. */
export interface Criteria {
  readonly filters: Filters;
  readonly others: ReadonlyMap<OtherNarrowing, Judge>;
}

/** What the filters beyond the groups come down to; what is undefined narrows nothing. */
export interface Circumstances {
  readonly moment: ParisMoment | undefined;
  /** Where an itinerant place must pass by. */
  readonly commune: CodeCommune | undefined;
  readonly reach: { readonly costOf: (point: ServicePoint) => number; readonly limit: number } | undefined;
}

/** Whether a place answers to all that is asked, for many places: what the groups say is worked out once for each sort of place. */
export function createJudge({ filters, others }: Criteria): Judge {
  const asked = askedGroups(filters);
  const ofSort = new Map<ServicePoint, Verdict>();
  const judgeSort = (sort: ServicePoint) => {
    const verdict = ofSort.get(sort) ?? allOf(asked.map((group) => judgeGroup(sort, filters, group)));
    ofSort.set(sort, verdict);
    return verdict;
  };
  const judges = [...others.values()];
  return (point) => {
    const verdict = asked.length === 0 ? "yes" : judgeSort(filterSortOf(point));
    return verdict === "no" || judges.length === 0 ? verdict : allOf([verdict, ...judges.map((judge) => judge(point))]);
  };
}

/** What narrows at all. */
export function narrowingsOf({ filters, others }: Criteria): readonly Narrowing[] {
  return [...askedGroups(filters), ...others.keys()];
}

/** The groups of which something is asked. */
export function askedGroups(filters: Filters): readonly FilterGroup[] {
  return FILTER_GROUPS.filter((group) => filters[group].length > 0);
}

/** The same criteria without one thing that is asked. */
export function withoutNarrowing({ filters, others }: Criteria, narrowing: Narrowing): Criteria {
  if (isGroup(narrowing)) return { filters: { ...filters, [narrowing]: [] }, others };
  return { filters, others: new Map([...others].filter(([name]) => name !== narrowing)) };
}

/** Criteria from what was ticked and the circumstances. */
export function toCriteria(filters: Filters, { moment, commune, reach }: Circumstances): Criteria {
  const others = new Map<OtherNarrowing, Judge>();
  if (moment !== undefined) others.set("opening", (point) => judgeOpening(point, moment));
  if (commune !== undefined) others.set("passesBy", (point) => passesBy(point, commune));
  if (reach !== undefined) others.set("reach", (point) => (reach.costOf(point) <= reach.limit ? "yes" : "no"));
  return { filters, others };
}

function isGroup(narrowing: Narrowing): narrowing is FilterGroup {
  return (FILTER_GROUPS as readonly Narrowing[]).includes(narrowing);
}

/** Whether a place is itinerant or on several sites. */
export function moves({ format }: ServicePoint): boolean {
  return format === "itinerant" || format === "multisite";
}

/** Whether a place that moves has its seat or a stop in a commune; not known of an itinerant service of which no stop is. */
function passesBy(point: ServicePoint, commune: CodeCommune): Verdict {
  if (!moves(point)) return "no";
  if (point.stops.some(({ codeCommune }) => codeCommune === commune)) return "yes";
  if (point.codeCommune !== commune) return "no";
  if (point.format === "multisite") return "yes";
  return point.stops.length === 0 ? "unknown" : "no";
}
