import type { Season } from "../network/conditions.ts";
import { addDays, parisMomentOf } from "../opening-hours/paris-moment.ts";
import { isPublicHoliday } from "../opening-hours/public-holidays.ts";

/** Mondays of weeks in the middle of each season, without a public holiday: an ordinary week. */
const ORDINARY: Readonly<Record<Season, string>> = { hiver: "2026-01-12", ete: "2026-07-06" };
const AUGUST = "-08-01";
const DAYS = 7;
const WEEKEND = 5;
/** Weeks searched for a public holiday: none is farther away from the one before it. */
const MOST_WEEKS = 30;

/** Monday (ISO 8601) of the week whose hours count: that of the chosen date, else an ordinary week of the season. */
export function countedMonday(date: string | undefined, season: Season): string {
  return date === undefined ? ORDINARY[season] : mondayOf(date);
}

/** Monday of the week of a date, both ISO 8601. */
export function mondayOf(date: string): string {
  return addDays(date, -parisMomentOf(date, 0).weekday);
}

/** Monday of the next week that begins in August, from a day on, and contains no public holiday: that of 1 to 7 August. */
export function nextAugustWeek(today: string): string {
  const ofYear = (year: number) => {
    const first = `${year}${AUGUST}`;
    return addDays(first, (DAYS - parisMomentOf(first, 0).weekday) % DAYS);
  };
  const year = Number(today.slice(0, 4));
  return ofYear(year) < today ? ofYear(year + 1) : ofYear(year);
}

/** Monday of the next week, from that of a day on, with a public holiday from Monday to Friday. */
export function nextHolidayWeek(today: string): string {
  const first = mondayOf(today);
  for (let week = 0; week < MOST_WEEKS; week++) {
    const monday = addDays(first, DAYS * week);
    if (holidaysOf(monday).some((date) => date < addDays(monday, WEEKEND))) return monday;
  }
  throw new RangeError(`No public holiday within ${MOST_WEEKS} weeks of ${today}`);
}

/** Dates of the public holidays in the week of a Monday. */
export function holidaysOf(monday: string): readonly string[] {
  return Array.from({ length: DAYS }, (_, day) => addDays(monday, day)).filter(isPublicHoliday);
}
