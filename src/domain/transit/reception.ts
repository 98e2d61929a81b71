import type { Destination } from "../opening-hours/opening-parts.ts";
import { stopAt } from "../opening-hours/opening-parts.ts";
import { awaitedSeason } from "../opening-hours/seasons.ts";
import { weekOf } from "../opening-hours/week-of.ts";
import type { Place, Stop } from "../place.ts";
import { isPlanned, type MeasuredPlace } from "../scenario/planned-place.ts";
import type { DayType } from "./day-types.ts";
import { DAY_WEEKDAYS, MID_SEASON, placeHoursOf } from "./place-hours.ts";

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

/**
 * How people are received on a day type at a position where a place serves: the place is open; a service comes to its stop; it comes on
 * another day, or on a day that no source gives; or nobody is received.
 */
export type Reception = "open" | "comes" | "other-stop" | "closed";

/**
 * Reception at the address or at a stop of a place on a day type, by the rules of `placeHoursOf`: unknown hours, and those of a planned place,
 * are supposed on weekdays. The base of an itinerant service receives nobody.
 */
export function receptionOn(place: MeasuredPlace, destination: Destination, day: DayType): Reception {
  if (isPlanned(place)) return day.kind === "samedi" || day.kind === "dimanche" ? "closed" : "open";
  const stop = stopAt(place, destination);
  if (stop === undefined) return placeHoursOf(place, day) === undefined ? "closed" : "open";
  if (isOutOfSeason(place, MID_SEASON[day.season])) return "closed";
  return comingOn(stop, DAY_WEEKDAYS[day.kind]) === "comes" ? "comes" : "other-stop";
}
