import type { Place, PlaceRecord } from "../place.ts";

/** A year, with month and day where the source has them: "2022", "2021-05", "2021-05-05". */
const DATE = /\b(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?\b/g;

/**
 * Youngest source date of a place's records, ISO 8601; undefined without one. A year or month without a day means its first day, so that
 * nothing looks fresher than it is.
 */
export function youngestDateOf({
  records,
}: {
  readonly records: readonly Pick<PlaceRecord, "sourceDate">[];
}): string | undefined {
  return records
    .flatMap(({ sourceDate }) => datesIn(sourceDate))
    .sort()
    .at(-1);
}

function datesIn(text: string): readonly string[] {
  return [...text.matchAll(DATE)].map(([, year, month = "01", day = "01"]) => `${year}-${month}-${day}`);
}

/** Whether so many whole years have passed since a date. Both ISO 8601. */
export function hasAge(date: string, years: number, today: string): boolean {
  return anniversary(date, years) <= today;
}

function anniversary(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}

/** "behind": certainly wrong, before the date of the data. "ahead": perhaps wrong, years after the data. */
export type ClockDoubt = "behind" | "ahead";

/** Share of dates that are ignored: a wrong date in one row must not raise a doubt. */
const FEW = 0.05;
const AHEAD_YEARS = 10;

/**
 * Compares the device's clock with the dates of the data; undefined without a doubt. Dates begin with the year, so that
 * text order is time order.
 * @param today ISO 8601 date.
 */
export function doubtClock(today: string, places: readonly Pick<Place, "records">[]): ClockDoubt | undefined {
  const dates = places.flatMap(({ records }) => records.flatMap(({ sourceDate }) => sourceDate || []));
  if (dates.filter((date) => date > today).length > FEW * dates.length) return "behind";
  const longAgo = `${Number(today.slice(0, 4)) - AHEAD_YEARS}${today.slice(4)}`;
  return dates.some((date) => date >= longAgo) || dates.length === 0 ? undefined : "ahead";
}
