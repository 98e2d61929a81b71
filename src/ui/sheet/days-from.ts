const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** The seven weekdays, 0 being Monday, from one on; from Monday while it is not known what day it is. */
export function daysFrom(weekday: number | undefined): readonly number[] {
  return DAYS.map((day) => (day + (weekday ?? 0)) % DAYS.length);
}
