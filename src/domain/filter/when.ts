import { memoise } from "../memoise.ts";
import { type OpeningState, openingPartsOf } from "../opening-hours/opening-state.ts";
import { addDays, callDay, type ParisMoment, parisMomentOf } from "../opening-hours/paris-moment.ts";
import type { Place } from "../place.ts";
import {
  ANY_TIME,
  anyOf,
  type Filters,
  type MatchResult,
  type OpeningFilter,
  type PlaceQuery,
  type Practical,
} from "./filters.ts";

/** Answers to « Quand ? », in display order. */
export const WHENS = ["any", "now", "today", "tomorrow", "saturday", "after-hours", "day", "at"] as const;
export type When = (typeof WHENS)[number];

/** State of « Quand ? »: `opening` is a moment, one practical filter means after work. */
type WhenQuery = Pick<PlaceQuery, "filters" | "opening">;

const AFTER_HOURS: Practical = "soir-ou-week-end";
const SATURDAY = 5;
const DAYS = 7;

/** First date (ISO 8601) with a weekday, from a given day on, inclusive; 0 is Monday. */
export function nextWeekday(today: string, weekday: number): string {
  return addDays(today, (weekday - parisMomentOf(today, 0).weekday + DAYS) % DAYS);
}

/** Answers offered on a day: Saturday has its own entry unless it is today or tomorrow. */
export function offeredWhens(today: string | undefined): readonly When[] {
  if (today === undefined) return WHENS.filter((when) => when === "any" || when === "now" || when === "after-hours");
  const saturday = nextWeekday(today, SATURDAY);
  const isNamed = saturday !== today && saturday !== addDays(today, 1);
  return isNamed ? WHENS : WHENS.filter((when) => when !== "saturday");
}

/** The current answer; a date by its name where it has one. */
export function whenOf({ filters, opening }: WhenQuery, today: string | undefined): When {
  switch (opening.kind) {
    case "any":
      return hasAfterHours(filters) ? "after-hours" : "any";
    case "day":
      return today === undefined ? "day" : nameOf(opening.date, today);
    default:
      return opening.kind;
  }
}

/** The query after choosing an answer; days and minutes count from now. */
export function chooseWhen(when: When, { filters, opening }: WhenQuery, now: ParisMoment | undefined): WhenQuery {
  if (when === "after-hours") return { filters: withAfterHours(filters, true), opening: ANY_TIME };
  return { filters: withAfterHours(filters, false), opening: openingOf(when, opening, now) };
}

export function hasAfterHours({ practical }: Filters): boolean {
  return practical.includes(AFTER_HOURS);
}

export function withAfterHours(filters: Filters, isAsked: boolean): Filters {
  const others = filters.practical.filter((value) => value !== AFTER_HOURS);
  if (!isAsked && others.length === filters.practical.length) return filters;
  return { ...filters, practical: isAsked ? [...others, AFTER_HOURS] : others };
}

function openingOf(
  when: Exclude<When, "after-hours">,
  before: OpeningFilter,
  now: ParisMoment | undefined,
): OpeningFilter {
  if (when === "any") return ANY_TIME;
  if (when === "now") return { kind: "now" };
  if (now === undefined) return before;
  const { date, minute } = now;
  switch (when) {
    case "today":
      return { kind: "day", date };
    case "tomorrow":
      return { kind: "day", date: addDays(date, 1) };
    case "saturday":
      return { kind: "day", date: nextWeekday(date, SATURDAY) };
    case "day":
      return { kind: "day", date: before.kind === "at" ? before.date : addDays(date, 2) };
    case "at":
      return { kind: "at", date: before.kind === "day" ? before.date : date, minute };
  }
}

function nameOf(date: string, today: string): When {
  const called = callDay(date, today);
  if (called === "today" || called === "tomorrow") return called;
  return date === nextWeekday(today, SATURDAY) ? "saturday" : "day";
}

/** Filters, facets, figures and ways query the same moment. */
const matcherAt = memoise((moment: ParisMoment) =>
  memoise((place: Place) => anyOf(openingPartsOf(place, moment).map(({ state }) => matchState(state)))),
);

/** Whether people can enter a place or one of its stops at a moment or on a day. Cached by place and moment. */
export function matchOpening(place: Place, moment: ParisMoment): MatchResult {
  return matcherAt(moment)(place);
}

/** Whether people can enter without an appointment; by appointment is unknown, old hours are never a yes. */
export function matchState(state: OpeningState): MatchResult {
  switch (state.kind) {
    case "open":
    case "closing":
    case "opens":
      return "yes";
    case "closed":
    case "season":
      return "no";
    case "old":
      return matchState(state.said) === "no" ? "no" : "unknown";
    case "appointment":
    case "unknown":
      return "unknown";
  }
}

const HOUR_MIN = 60;

/** Whether a place, or one of its stops, is closed and opens within the hour; not on a public holiday, when it may stay closed. */
export function opensWithinHour(place: Place, now: ParisMoment): boolean {
  return openingPartsOf(place, now).some(
    ({ state }) =>
      state.kind === "closed" &&
      !state.isHoliday &&
      state.next?.inDays === 0 &&
      state.next.fromMin - now.minute <= HOUR_MIN,
  );
}
