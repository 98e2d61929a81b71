import { addDays } from "../opening-hours/paris-moment.ts";

export interface Validity {
  /** ISO 8601, both included. */
  readonly from: string;
  readonly until: string;
}

export interface TransitFeed extends Validity {
  readonly id: string;
  readonly title: string;
  readonly licence: string;
  readonly url: string;
}

export interface TransitBooking {
  /** "" where unknown. */
  readonly phone: string;
  /** Days before travel; -1 unknown. */
  readonly noticeDays: number;
}

/** Going to a place and coming back on one day. Times are minutes from midnight. */
export interface TransitAnswer {
  /** Rank among the places of the table. */
  readonly place: number;
  /** Departure and arrival of the outward journey that reaches the place early enough, and not needlessly early. */
  readonly departure: number;
  readonly arrival: number;
  /** Departure from the place of the first useful return after it, and of the last useful return of the day. */
  readonly firstReturn: number;
  readonly lastReturn: number;
  /** Minutes of the last return. */
  readonly returnMinutes: number;
  /** Vehicles of the outward journey after the first. */
  readonly changes: number;
  /** Booking of the outward journey, else of the last return: rank among the bookings of the table plus 1; 0 without booking. */
  readonly booking: number;
}

/** Useful journeys without a car in one season, as published. */
export interface TransitTable {
  /** ISO 8601. */
  readonly computedOn: string;
  readonly validity: Validity;
  readonly feeds: readonly TransitFeed[];
  readonly bookings: readonly TransitBooking[];
  /** Answers of each type that an origin has at most. */
  readonly nearest: number;
  readonly placeIds: readonly string[];
  /** Per place: weekday whose hours count on weekdays, 0 is Monday; -1 where they are unknown, and supposed. */
  readonly weekdays: readonly number[];
  /** In the order of `DAY_KINDS`, the answers of each origin, the town hall of a commune, the nearest first; undefined where no feed says what runs. */
  readonly days: readonly (readonly (readonly TransitAnswer[])[] | undefined)[];
}

/** Days before the end of validity from which the page tells it. */
const TOLD_AHEAD_DAYS = 14;

/** Whether answers hold on a date: expired ones are not used for today. */
export type TransitState =
  | { readonly kind: "current" }
  /** Current, but not for much longer. */
  | { readonly kind: "ending"; readonly until: string; readonly daysLeft: number }
  | { readonly kind: "expired"; readonly until: string }
  /** The timetables begin later. */
  | { readonly kind: "coming"; readonly from: string };

/** The state of a table on a date (ISO 8601); its last day is still valid, with 0 days left. */
export function transitStateOn({ from, until }: Validity, date: string): TransitState {
  if (date > until) return { kind: "expired", until };
  if (date < from) return { kind: "coming", from };
  if (date < addDays(until, -TOLD_AHEAD_DAYS)) return { kind: "current" };
  return { kind: "ending", until, daysLeft: (Date.parse(until) - Date.parse(date)) / 86_400_000 };
}
