import type { Place } from "./place.ts";

/**
 * "behind": the clock is certainly wrong, before the date of the data. "ahead": it may be wrong, years after the data.
 */
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
