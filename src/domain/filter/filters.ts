import { type Category, OTHER_TYPE } from "../category.ts";
import type { CodeDepartement } from "../codes.ts";
import { memoise } from "../memoise.ts";
import { isDescribedByStops } from "../opening-hours/opening-state.ts";
import { firstWeekOf, type OpeningWeek, saysByAppointment, weekOf } from "../opening-hours/opening-week.ts";
import { type ParisMoment, parisDayOf, parisMomentOf } from "../opening-hours/paris-moment.ts";
import type { Place, Theme, Verification } from "../place.ts";

/** Filters a person sets by ticking boxes. An empty list filters nothing. */
export interface Filters {
  readonly category: readonly Category[];
  readonly theme: readonly Theme[];
  readonly practical: readonly Practical[];
  readonly departement: readonly CodeDepartement[];
  readonly verification: readonly Verification[];
}

export type FilterGroup = keyof Filters;
export type FilterValue = Filters[FilterGroup][number];

export const FILTER_GROUPS: readonly FilterGroup[] = ["category", "theme", "practical", "departement", "verification"];

export const NO_FILTERS: Filters = {
  category: [],
  theme: [],
  practical: [],
  departement: [],
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
    case "verification":
      return [place.verification];
  }
}

/** Whether a place must have every selected value of a group, not just one. */
export function addsUp(group: FilterGroup): boolean {
  return group === "theme" || group === "practical";
}

/** A place has every selected theme and surely every practical value, and in other groups one of the values. */
export function matchGroup(place: Place, filters: Filters, group: FilterGroup): MatchResult {
  if (group === "practical") return allOf(filters.practical.map((value) => matchPractical(place, value)));
  const asked: readonly FilterValue[] = filters[group];
  if (asked.length === 0) return "yes";
  const values = valuesOf(place, group);
  const passes = addsUp(group) ? asked.every((value) => values.includes(value)) : asked.some((v) => values.includes(v));
  return passes ? "yes" : "no";
}

/** Result of matching a place with incomplete data. */
export type MatchResult = "yes" | "no" | "unknown";

/** Conjunction of K3, the three-valued logic of S. C. Kleene (1938). */
export function allOf(results: Iterable<MatchResult>): MatchResult {
  let all: MatchResult = "yes";
  for (const result of results) {
    if (result === "no") return "no";
    if (result === "unknown") all = "unknown";
  }
  return all;
}

/** Disjunction of K3. */
export function anyOf(results: Iterable<MatchResult>): MatchResult {
  let any: MatchResult = "no";
  for (const result of results) {
    if (result === "yes") return "yes";
    if (result === "unknown") any = "unknown";
  }
  return any;
}

/** When a place must be open: any time, now, at some time of a date (ISO 8601), or at a minute of a date. */
export type OpeningFilter =
  | { readonly kind: "any" }
  | { readonly kind: "now" }
  | { readonly kind: "day"; readonly date: string }
  | { readonly kind: "at"; readonly date: string; readonly minute: number };

export const ANY_TIME: OpeningFilter = { kind: "any" };

export interface PlaceQuery {
  readonly filters: Filters;
  readonly opening: OpeningFilter;
  /** Only itinerant or multi-site places that stop in the commune of the origin. */
  readonly passesBy: boolean;
  /** Greatest distance from the origin, in km; undefined for no limit. */
  readonly reach: number | undefined;
}

/** A filter that can empty the list and be removed: a filter group or another filter. */
export type FilterName = FilterGroup | OtherFilter;
export type OtherFilter = "opening" | "passesBy" | "reach";

export const REACH = { least: 1, most: 200, step: 1 } as const;

/** Selectable reaches, in km. */
export const REACHES: readonly number[] = [5, 10, 20, 30, 50];

/** Equal text for equal queries, as a key. */
export function queryKey({ filters, opening, passesBy, reach }: PlaceQuery): string {
  return JSON.stringify([filters, opening, passesBy, reach]);
}

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

export const PRACTICALS = ["samedi", "soir-ou-week-end", "sans-rendez-vous", "par-telephone", "par-mandat"] as const;
/** Practical conditions, independent of the person's matter. */
export type Practical = (typeof PRACTICALS)[number];

/** « Le soir » means open after 17 h 30. */
const EVENING_MIN = 17 * 60 + 30;
const SATURDAY = 5;
/** For a day with a remark and no times. */
const NO_TIME_MIN = 0;

/** Results per place: the list matches every place again at each keystroke. The cache keeps no place in memory. */
const resultsOf = memoise(matchAll);

/** Unknown hours and appointments give unknown; other conditions that the data do not state give "no". */
export function matchPractical(place: Place, asked: Practical): MatchResult {
  return resultsOf(place)[asked];
}

function matchAll(place: Place): Readonly<Record<Practical, MatchResult>> {
  const { records } = place;
  return {
    samedi: matchHours(place, isSaturday),
    "soir-ou-week-end": matchHours(place, (weekday, toMin) => weekday >= SATURDAY || isEvening(weekday, toMin)),
    "sans-rendez-vous": records.some(({ appointment }) => appointment === false) ? "yes" : "no",
    "par-telephone": records.some(({ phone }) => phone !== "") ? "yes" : "no",
    "par-mandat": place.mandatesSeenOn ? "yes" : "no",
  };
}

type IsMeant = (weekday: number, toMin: number) => boolean;

/** By the hours of the place and its stops; those of an itinerant service alone do not say where it is. */
function matchHours(place: Place, isMeant: IsMeant): MatchResult {
  const ofStops = place.stops.map(weekOf).filter((week) => week !== undefined);
  return anyOf([matchOwnHours(place, isMeant), ...ofStops.map((week) => matchWeek(week, isMeant))]);
}

function matchOwnHours(place: Place, isMeant: IsMeant): MatchResult {
  const own = firstWeekOf(place.records);
  if (own === undefined) return isDescribedByStops(place) ? "no" : "unknown";
  const result = matchWeek(own, isMeant);
  const isSomewhere = result === "yes" && place.format === "itinerant";
  return isSomewhere ? "unknown" : result;
}

/** Whether a week has hours on Saturday, or in the evening of any day; unknown where they are by appointment. */
export function matchWeekAt(week: OpeningWeek, time: "samedi" | "soir"): MatchResult {
  return matchWeek(week, time === "samedi" ? isSaturday : isEvening);
}

function isSaturday(weekday: number): boolean {
  return weekday === SATURDAY;
}

function isEvening(_weekday: number, toMin: number): boolean {
  return toMin > EVENING_MIN;
}

function matchWeek(week: OpeningWeek, isMeant: IsMeant): MatchResult {
  return anyOf(
    week.flatMap(({ intervals, comment }, weekday) => {
      const times = intervals.length === 0 && comment !== "" ? [{ toMin: NO_TIME_MIN, comment }] : intervals;
      return times
        .filter(({ toMin }) => isMeant(weekday, toMin))
        .map((time): MatchResult => (saysByAppointment(time.comment) ? "unknown" : "yes"));
    }),
  );
}

export function toggleFilter(filters: Filters, group: FilterGroup, value: FilterValue): Filters {
  const asked: readonly FilterValue[] = filters[group];
  const next = asked.includes(value) ? asked.filter((other) => other !== value) : [...asked, value];
  return { ...filters, [group]: next };
}
