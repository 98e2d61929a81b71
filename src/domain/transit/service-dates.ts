import { parisMomentOf } from "../opening-hours/paris-moment.ts";
import type { GtfsFeed } from "./gtfs-feed.ts";

type Services = Pick<GtfsFeed, "services" | "calendars" | "calendarDates">;

/** 1 for each service that runs on a date (ISO 8601): by its weekdays, then by the exceptions of calendar_dates.txt. */
export function runningServices({ services, calendars, calendarDates }: Services, date: string): Uint8Array {
  const runs = new Uint8Array(services.length);
  const { weekday } = parisMomentOf(date, 0);
  for (const { service, weekdays, startDate, endDate } of calendars) {
    if (weekdays[weekday] === true && startDate <= date && date <= endDate) runs[service] = 1;
  }
  for (const exception of calendarDates) {
    if (exception.date === date) runs[exception.service] = exception.isAdded ? 1 : 0;
  }
  return runs;
}

export interface Validity {
  /** ISO 8601, both included. */
  readonly from: string;
  readonly until: string;
}

/** First and last day of the calendars, within the dates of feed_info.txt; undefined for a feed without a day. */
export function validityOf(feed: Services & Pick<GtfsFeed, "startDate" | "endDate">): Validity | undefined {
  const added = feed.calendarDates.filter(({ isAdded }) => isAdded).map(({ date }) => date);
  const starts = [...feed.calendars.map(({ startDate }) => startDate), ...added].sort();
  const ends = [...feed.calendars.map(({ endDate }) => endDate), ...added].sort();
  const from = [feed.startDate, starts[0] ?? ""].sort()[1] ?? "";
  const until = [feed.endDate, ends.at(-1) ?? ""].filter((date) => date !== "").sort()[0] ?? "";
  return from <= until ? { from, until } : undefined;
}
