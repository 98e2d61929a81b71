const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** The seven weekdays from the given one (0 is Monday); from Monday when undefined. */
export function daysFrom(weekday: number | undefined): readonly number[] {
  return DAYS.map((day) => (day + (weekday ?? 0)) % DAYS.length);
}
