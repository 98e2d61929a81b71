import { addDays, writeDate } from "./paris-moment.ts";

/** Month and day of the fixed public holidays: article L3133-1 of the Code du travail. */
const FIXED = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];
/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
const AFTER_EASTER = [1, 39, 50];

/** Public holidays by year: hundreds of opening states need them each minute. */
const known = new Map<string, ReadonlySet<string>>();

/** Whether an ISO 8601 date is a public holiday in France, without those of Alsace, Moselle and overseas. */
export function isPublicHoliday(date: string): boolean {
  const year = date.slice(0, 4);
  const holidays = known.get(year) ?? holidaysOf(year);
  known.set(year, holidays);
  return holidays.has(date);
}

function holidaysOf(year: string): ReadonlySet<string> {
  const easter = easterSunday(Number(year));
  return new Set([...FIXED.map((day) => `${year}-${day}`), ...AFTER_EASTER.map((days) => addDays(easter, days))]);
}

/** Easter Sunday of a Gregorian year: anonymous algorithm in J. Meeus (1991), Astronomical Algorithms, ch. 8. */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return writeDate(year, month, day);
}
