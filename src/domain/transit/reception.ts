import { awaitedSeason } from "../opening-hours/seasons.ts";
import { weekOf } from "../opening-hours/week-of.ts";
import type { Place, Stop } from "../place.ts";

/** Whether a service is at a stop on one of some weekdays. Unknown: the source gives no weekly hours, as for monthly stops. */
export type Coming = "comes" | "other-day" | "unknown";

/** Whether a service is at a stop on at least one of some weekdays (0 is Monday), by the weekly hours of the stop. */
export function comingOn(stop: Pick<Stop, "openingHours">, weekdays: readonly number[]): Coming {
  const week = weekOf(stop);
  if (week === undefined) return "unknown";
  return weekdays.some((weekday) => (week[weekday]?.intervals.length ?? 0) > 0) ? "comes" : "other-day";
}

/** Whether every record of a place is out of season on a date (ISO 8601). */
export function isOutOfSeason({ records }: Pick<Place, "records">, date: string): boolean {
  return records.every(({ season }) => awaitedSeason(season, date) !== undefined);
}
