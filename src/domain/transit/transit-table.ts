import { addDays } from "../opening-hours/paris-moment.ts";
import type { TransitAnswer } from "./answer-day.ts";
import { DAY_TYPES, type DayType } from "./day-kinds.ts";
import type { Validity } from "./gtfs-feed.ts";

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

/** Answers of one day type, by origin. */
export interface TransitDay {
  /** The first and the last of the dates of the feeds that stand for the day; they may differ from feed to feed. */
  readonly dates: Validity;
  readonly answers: readonly (readonly TransitAnswer[])[];
}

/** Useful journeys without a car, as published. */
export interface TransitTable {
  /** ISO 8601. */
  readonly computedOn: string;
  readonly validity: Validity;
  readonly feeds: readonly TransitFeed[];
  readonly bookings: readonly TransitBooking[];
  /** Answers of each type that an origin has at most, beside those within so many minutes. */
  readonly nearest: number;
  readonly withinMin: number;
  readonly placeIds: readonly string[];
  /** Per place: weekday whose hours count on weekdays, -1 where it is closed then. */
  readonly weekdays: readonly number[];
  /** Per place: whether its hours are known. */
  readonly areHoursKnown: readonly boolean[];
  readonly communeCount: number;
  readonly pointCount: number;
  /** Ranks of the demand points that are origins, after the seats of all communes. */
  readonly points: readonly number[];
  /** In the order of `DAY_TYPES`; undefined where no feed says what runs. */
  readonly days: readonly (TransitDay | undefined)[];
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

/** Answers of an origin on a day type; undefined where the day type is unknown. */
export function transitAnswersOf(
  { days }: Pick<TransitTable, "days">,
  origin: number,
  { season, kind }: DayType,
): readonly TransitAnswer[] | undefined {
  const rank = DAY_TYPES.findIndex((one) => one.season === season && one.kind === kind);
  const day = days[rank];
  return day === undefined ? undefined : (day.answers[origin] ?? []);
}

/** Dates on which feeds with nine tenths of the trips are valid; undefined for no feeds. */
export function commonValidity(feeds: readonly (Validity & { readonly trips: number })[]): Validity | undefined {
  const total = feeds.reduce((sum, { trips }) => sum + trips, 0);
  const at = (dates: readonly { readonly date: string; readonly trips: number }[]) => {
    let trips = 0;
    return dates.find((one) => {
      trips += one.trips;
      return trips >= total * COMMON_SHARE;
    })?.date;
  };
  const from = at(feeds.map(({ from: date, trips }) => ({ date, trips })).sort((a, b) => (a.date < b.date ? -1 : 1)));
  const until = at(feeds.map(({ until: date, trips }) => ({ date, trips })).sort((a, b) => (a.date < b.date ? 1 : -1)));
  return from === undefined || until === undefined ? undefined : { from, until };
}

const COMMON_SHARE = 0.9;
