import type { Metric } from "../network/conditions.ts";
import { type ParisMoment, parisDayOf, parisMomentOf } from "../opening-hours/paris-moment.ts";
import { FILTER_GROUPS, type FilterGroup, type Filters } from "./filters.ts";

/** When a place must be open: any time, now, at some time of a date (ISO 8601), or at a minute of a date. */
export type OpeningFilter =
  | { readonly kind: "any" }
  | { readonly kind: "now" }
  | { readonly kind: "day"; readonly date: string }
  | { readonly kind: "at"; readonly date: string; readonly minute: number };

export const ANY_TIME: OpeningFilter = { kind: "any" };

/** A query of the places. */
export interface PlaceQuery {
  readonly filters: Filters;
  readonly opening: OpeningFilter;
  /** Only itinerant or multi-site places that stop in the commune of the origin. */
  readonly passesBy: boolean;
  /** Greatest cost from the origin, in the unit of the access model; undefined for no limit. */
  readonly reach: number | undefined;
}

/** A filter that can empty the list and be removed: a filter group or another filter. */
export type FilterName = FilterGroup | OtherFilter;
export type OtherFilter = "opening" | "passesBy" | "reach";

export const REACH = { least: 1, most: 200, step: 1 } as const;

/** Selectable reaches, in the unit of the access model. */
export const REACHES: Readonly<Record<Metric, readonly number[]>> = {
  km: [5, 10, 20, 30, 50],
  min: [10, 20, 30, 45, 60],
};

/** Equal text for equal queries, as a key. */
export function queryKey({ filters, opening, passesBy, reach }: PlaceQuery): string {
  return JSON.stringify([filters, opening, passesBy, reach]);
}

/** Number of selected values and other filters. */
export function countFilters({ filters, opening, passesBy, reach }: PlaceQuery): number {
  const values = FILTER_GROUPS.reduce((sum, group) => sum + filters[group].length, 0);
  return values + [opening.kind !== "any", passesBy, reach !== undefined].filter(Boolean).length;
}

/** The selected moment or day; undefined without one, or while the current minute is unknown. */
export function selectedMoment(opening: OpeningFilter, now: ParisMoment | undefined): ParisMoment | undefined {
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
