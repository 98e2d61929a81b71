import type { Metric } from "../network/conditions.ts";
import { type ParisMoment, parisDayOf, parisMomentOf } from "../opening-hours/paris-moment.ts";
import { FILTER_GROUPS, type FilterGroup, type Filters } from "./filters.ts";

/** When a place must be open: any time, at the minute it is asked, at some time of a date (ISO 8601), or at a date and a minute of that day. */
export type OpeningFilter =
  | { readonly kind: "any" }
  | { readonly kind: "now" }
  | { readonly kind: "day"; readonly date: string }
  | { readonly kind: "at"; readonly date: string; readonly minute: number };

export const ANY_TIME: OpeningFilter = { kind: "any" };

/** Everything that a person can ask of the places. */
export interface PlaceQuery {
  readonly filters: Filters;
  readonly opening: OpeningFilter;
  /** An itinerant or multi-site place that stops in the commune of the origin. */
  readonly passesBy: boolean;
  /** No farther from the origin, in the unit of the access model; undefined asks nothing. */
  readonly reach: number | undefined;
}

/** What can empty the list, and be lifted: a group of filters, or one of the others. */
export type FilterName = FilterGroup | OtherFilter;
export type OtherFilter = "opening" | "passesBy" | "reach";

export const REACH = { least: 1, most: 200, step: 1 } as const;

/** The reaches that are offered, in the unit of the access model. */
export const REACHES: Readonly<Record<Metric, readonly number[]>> = {
  km: [5, 10, 20, 30, 50],
  min: [10, 20, 30, 45, 60],
};

/** The same text for the same things asked, whatever objects hold them. */
export function queryKey({ filters, opening, passesBy, reach }: PlaceQuery): string {
  return JSON.stringify([filters, opening, passesBy, reach]);
}

/** How many values and other filters are set. */
export function countAsked({ filters, opening, passesBy, reach }: PlaceQuery): number {
  const values = FILTER_GROUPS.reduce((sum, group) => sum + filters[group].length, 0);
  return values + [opening.kind !== "any", passesBy, reach !== undefined].filter(Boolean).length;
}

/** The moment or the day that is asked; undefined when none is, or while the minute it is asked is not known. */
export function askedMoment(opening: OpeningFilter, now: ParisMoment | undefined): ParisMoment | undefined {
  switch (opening.kind) {
    case "any":
      return undefined;
    case "now":
      return now;
    case "day":
      return parisDayOf(opening.date, now);
    case "at":
      return parisMomentOf(opening.date, opening.minute);
  }
}
