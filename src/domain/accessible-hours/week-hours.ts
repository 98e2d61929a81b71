import { type Destination, isDescribedByStops, stopAt } from "../opening-hours/opening-parts.ts";
import type { OpenTime } from "../opening-hours/opening-state.ts";
import {
  MINUTES_PER_DAY,
  type OpeningDay,
  type OpeningWeek,
  saysByAppointment,
} from "../opening-hours/opening-week.ts";
import { addDays } from "../opening-hours/paris-moment.ts";
import { isPublicHoliday } from "../opening-hours/public-holidays.ts";
import { awaitedSeason } from "../opening-hours/seasons.ts";
import { uniteTimes } from "../opening-hours/unite-times.ts";
import { weekOf } from "../opening-hours/week-of.ts";
import type { Place } from "../place.ts";

export const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;
const DAYS = 7;

/**
 * Time of a week in which people are received at one position without an appointment, in minutes from Monday's midnight, in order, without
 * overlaps. Unknown: no source gives the hours, or only hours by appointment. Closed for the season is known, and no time.
 */
export type WeekHours = { readonly kind: "known"; readonly times: readonly OpenTime[] } | { readonly kind: "unknown" };

const UNKNOWN: WeekHours = { kind: "unknown" };
const CLOSED: WeekHours = { kind: "known", times: [] };

/**
 * Hours of a place, or of one of its stops, in the week of a Monday (ISO 8601), by the rules of `openingPartsOf`. Hours of a public holiday
 * do not count: no source says who opens then. The hours of an itinerant service do not say where it is: unknown. Undefined for a place
 * described by its stops alone, which receives nobody at its own address.
 */
export function weekHoursAt(place: Place, destination: Destination, monday: string): WeekHours | undefined {
  const stop = stopAt(place, destination);
  const days = daysFrom(monday);
  const isAway = days.every((date) => place.records.every(({ season }) => awaitedSeason(season, date) !== undefined));
  if (isAway) return CLOSED;
  if (stop !== undefined) {
    const week = weekOf(stop);
    return week === undefined ? UNKNOWN : hoursOf(days, () => week);
  }
  const hours = hoursOf(days, (date) => weekOn(place, date));
  if (hours.kind === "known" && place.format === "itinerant") return UNKNOWN;
  const isElsewhere = isDescribedByStops(place) && place.records.every((record) => weekOf(record) === undefined);
  return isElsewhere ? undefined : hours;
}

/** Hours of a place that is known by its opening_hours alone, in the week of a Monday. */
export function weekHoursOf(openingHours: string, monday: string): WeekHours {
  const week = weekOf({ openingHours });
  return week === undefined ? UNKNOWN : hoursOf(daysFrom(monday), () => week);
}

function daysFrom(monday: string): readonly string[] {
  return Array.from({ length: DAYS }, (_, day) => addDays(monday, day));
}

/** Week of the first record with hours that is in season on a date; undefined when none has hours, "closed" when none is in season. */
function weekOn({ records }: Place, date: string): OpeningWeek | "closed" | undefined {
  const inSeason = records.filter(({ season }) => awaitedSeason(season, date) === undefined);
  if (inSeason.length === 0) return "closed";
  for (const record of inSeason) {
    const week = weekOf(record);
    if (week !== undefined) return week;
  }
  return undefined;
}

function hoursOf(days: readonly string[], weekAt: (date: string) => OpeningWeek | "closed" | undefined): WeekHours {
  const weeks = days.map(weekAt);
  if (weeks.includes(undefined)) return UNKNOWN;
  const openings = weeks.map((week, day) =>
    week === "closed" || isPublicHoliday(days[day] as string) ? undefined : week?.[day],
  );
  const times = openings.flatMap((opening, day) => timesOf(opening, day * MINUTES_PER_DAY));
  const isByAppointment = openings.some((opening) => opening !== undefined && asksForAppointment(opening));
  return times.length === 0 && isByAppointment ? UNKNOWN : { kind: "known", times: uniteTimes(times) };
}

/** Times of a day without an appointment, in minutes of the week. */
function timesOf(opening: OpeningDay | undefined, midnight: number): readonly OpenTime[] {
  const intervals = opening?.intervals.filter(({ comment }) => !saysByAppointment(comment)) ?? [];
  return intervals.flatMap(({ fromMin, toMin }) => inWeek(midnight + fromMin, midnight + toMin));
}

function asksForAppointment({ intervals, comment }: OpeningDay): boolean {
  return saysByAppointment(comment) || intervals.some((interval) => saysByAppointment(interval.comment));
}

/** The end of Sunday's night counts at the beginning of the week. */
function inWeek(fromMin: number, toMin: number): readonly OpenTime[] {
  if (toMin <= MINUTES_PER_WEEK) return [{ fromMin, toMin }];
  return [
    { fromMin, toMin: MINUTES_PER_WEEK },
    { fromMin: 0, toMin: toMin - MINUTES_PER_WEEK },
  ];
}

/** Sum of the lengths of times without overlaps, in minutes. */
export function lengthOfTimes(times: readonly OpenTime[]): number {
  return times.reduce((sum, { fromMin, toMin }) => sum + toMin - fromMin, 0);
}
