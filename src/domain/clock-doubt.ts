import type { ServicePoint } from "./service-point.ts";

/** A clock that cannot be right: it tells a day before that of the data. Or one that is years after them, which may be. */
export type ClockDoubt = "behind" | "ahead";

/** A date that is mistaken in one row must not accuse every clock. */
const FEW = 0.05;
const AHEAD_YEARS = 10;

/**
 * What the data have against the clock of the device; undefined where they have nothing. Dates of sources begin with the year, whatever
 * else they say, so that the order of texts is that of time.
 * @param today ISO 8601 date.
 */
export function doubtClock(today: string, points: readonly Pick<ServicePoint, "records">[]): ClockDoubt | undefined {
  const dates = points.flatMap(({ records }) => records.flatMap(({ sourceDate }) => sourceDate || []));
  if (dates.filter((date) => date > today).length > FEW * dates.length) return "behind";
  const longAgo = `${Number(today.slice(0, 4)) - AHEAD_YEARS}${today.slice(4)}`;
  return dates.some((date) => date >= longAgo) || dates.length === 0 ? undefined : "ahead";
}
