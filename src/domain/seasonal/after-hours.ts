import type { OpeningDay, OpeningWeek } from "../opening-hours/opening-week.ts";

/** From 17:30, when day workers are free. */
const EVENING_MIN = 17 * 60 + 30;
const SATURDAY = 5;

/** A day on which a place receives people in the evening or at the weekend. */
export interface AfterHoursDay {
  /** 0 is Monday. */
  readonly weekday: number;
  /** From 17:30, or from a later opening; on Saturday and Sunday from the first opening to the last closing. */
  readonly fromMin: number;
  readonly toMin: number;
}

/** Days of a week with opening after 17:30, or on Saturday or Sunday, from Monday on. */
export function findAfterHours(week: OpeningWeek): readonly AfterHoursDay[] {
  return week.flatMap((day, weekday) => {
    const span = weekday >= SATURDAY ? wholeOf(day) : eveningOf(day);
    return span === undefined ? [] : [{ weekday, ...span }];
  });
}

/** Days with the same hours, in the order of the first day of each group. */
export interface AfterHoursGroup {
  readonly weekdays: readonly number[];
  readonly isWeekend: boolean;
  readonly fromMin: number;
  readonly toMin: number;
}

/** Groups evenings with the same end, and weekend days with the same hours. */
export function groupAfterHours(days: readonly AfterHoursDay[]): readonly AfterHoursGroup[] {
  const groups = new Map<string, AfterHoursGroup>();
  for (const { weekday, fromMin, toMin } of days) {
    const isWeekend = weekday >= SATURDAY;
    const key = isWeekend ? `${fromMin}-${toMin}` : String(toMin);
    const weekdays = [...(groups.get(key)?.weekdays ?? []), weekday];
    groups.set(key, { fromMin, toMin, isWeekend, weekdays });
  }
  return [...groups.values()];
}

function wholeOf({ intervals }: OpeningDay) {
  if (intervals.length === 0) return undefined;
  return {
    fromMin: Math.min(...intervals.map(({ fromMin }) => fromMin)),
    toMin: Math.max(...intervals.map(({ toMin }) => toMin)),
  };
}

function eveningOf({ intervals }: OpeningDay) {
  const toMin = Math.max(...intervals.map((interval) => interval.toMin));
  if (!(toMin > EVENING_MIN)) return undefined;
  const starts = intervals.filter((interval) => interval.toMin > EVENING_MIN).map(({ fromMin }) => fromMin);
  return { fromMin: Math.max(EVENING_MIN, Math.min(...starts)), toMin };
}
