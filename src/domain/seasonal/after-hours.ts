import type { OpeningDay, OpeningWeek } from "../opening-hours/opening-week.ts";

/** When people who work by day are free: from half past five. */
const EVENING_MIN = 17 * 60 + 30;
const SATURDAY = 5;

/** A day on which a place receives in the evening or at the week-end. */
export interface AfterHoursDay {
  /** 0 is Monday. */
  readonly weekday: number;
  /** From 17:30, or from when it opens later; on Saturday and Sunday from the first opening to the last closing. */
  readonly fromMin: number;
  readonly toMin: number;
}

/** The days of a week on which one is received later than 17:30, or on Saturday or Sunday, from Monday on. */
export function findAfterHours(week: OpeningWeek): readonly AfterHoursDay[] {
  return week.flatMap((day, weekday) => {
    const span = weekday >= SATURDAY ? wholeOf(day) : eveningOf(day);
    return span === undefined ? [] : [{ weekday, ...span }];
  });
}

/** Days that have the same hours, one after the other in the order of their first day. */
export interface AfterHoursGroup {
  readonly weekdays: readonly number[];
  readonly isWeekend: boolean;
  readonly fromMin: number;
  readonly toMin: number;
}

/** Evenings that end alike, and days of the week-end that begin and end alike, said together. */
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
