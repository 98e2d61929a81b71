import { atOnce } from "../at-once.ts";
import type { SeatCosts } from "../network/seat-costs.ts";
import type { OpenTime } from "../opening-hours/opening-state.ts";
import { MINUTES_PER_DAY } from "../opening-hours/opening-week.ts";
import { HOUR_WINDOWS, type HourWindow } from "./hours-measures.ts";
import { MINUTES_PER_WEEK, type WeekHours } from "./week-hours.ts";

const EVENING_MIN = 18 * 60;
const SATURDAY = 5;
const DAYS = 7;

export const WINDOW_TIMES: Readonly<Record<HourWindow, readonly OpenTime[]>> = {
  semaine: [{ fromMin: 0, toMin: MINUTES_PER_WEEK }],
  samedi: [{ fromMin: SATURDAY * MINUTES_PER_DAY, toMin: (SATURDAY + 1) * MINUTES_PER_DAY }],
  soir: Array.from({ length: DAYS }, (_, day) => ({
    fromMin: day * MINUTES_PER_DAY + EVENING_MIN,
    toMin: (day + 1) * MINUTES_PER_DAY,
  })),
};

/** Costs to each serving position from the demand points within a limit: row n is that of position n. */
export type PlaceReach = SeatCosts;

/** Hours within reach of each demand point. */
export interface AccessibleHours {
  /** Minutes of the week, within each window, in which at least one position of known hours is open. */
  readonly minutes: Readonly<Record<HourWindow, Uint16Array>>;
  /** Number of positions within the threshold whose hours are known, and of those whose hours are unknown. */
  readonly known: Uint16Array;
  readonly unknown: Uint16Array;
}

/**
 * Minutes of the week in which people find an open place within the threshold: two places that are open at the same time count once.
 * @param hours of each position of the reach; undefined for a position that does not count
 */
export function accessibleHours(
  pointCount: number,
  reach: PlaceReach,
  hours: readonly (WeekHours | undefined)[],
  threshold: number,
): AccessibleHours {
  return atOnce(accessibleHoursInSteps(pointCount, reach, hours, threshold));
}

const POSITIONS_PER_STEP = 20;

/** The same in steps, of `POSITIONS_PER_STEP` positions and of a window each. */
export function* accessibleHoursInSteps(
  pointCount: number,
  reach: PlaceReach,
  hours: readonly (WeekHours | undefined)[],
  threshold: number,
): Generator<undefined, AccessibleHours> {
  const segments = segmentWeek(hours);
  const open = new Uint32Array(pointCount * segments.words);
  const known = new Uint16Array(pointCount);
  const unknown = new Uint16Array(pointCount);
  for (const [position, own] of hours.entries()) {
    if (position % POSITIONS_PER_STEP === 0) yield;
    if (own === undefined) continue;
    const count = own.kind === "known" ? known : unknown;
    const near = pointsWithin(reach, position, threshold);
    for (const point of near) count[point] = (count[point] as number) + 1;
    if (own.kind === "known") segments.mark(open, near, own.times);
  }
  const within = (window: HourWindow) => segments.sum(open, pointCount, WINDOW_TIMES[window]);
  const semaine = within("semaine");
  yield;
  return { minutes: { semaine, samedi: within("samedi"), soir: within("soir") }, known, unknown };
}

/** Demand points within the threshold of a position. */
export function pointsWithin({ starts, points, costs }: PlaceReach, position: number, threshold: number): Uint32Array {
  const start = starts[position];
  const end = starts[position + 1];
  const own = costs.subarray(start, end);
  return points.subarray(start, end).filter((_, cell) => (own[cell] as number) <= threshold);
}

const BITS = 32;

/**
 * Cuts the week at every opening and closing: in a segment a place is open throughout or not at all. A place is a set of segments, one bit
 * each, and a union of places is a bitwise or.
 */
function segmentWeek(hours: readonly (WeekHours | undefined)[]) {
  const windows = HOUR_WINDOWS.flatMap((window) => WINDOW_TIMES[window]);
  const times = hours.flatMap((own) => (own?.kind === "known" ? own.times : []));
  const cuts = Uint16Array.from(
    new Set([...windows, ...times].flatMap(({ fromMin, toMin }) => [fromMin, toMin])),
  ).sort();
  const lengths = cuts.subarray(1).map((cut, rank) => cut - (cuts[rank] as number));
  const rankOf = new Map(Array.from(cuts, (cut, rank) => [cut, rank]));
  const ranksIn = (some: readonly OpenTime[]) =>
    some.flatMap(({ fromMin, toMin }) => {
      const first = rankOf.get(fromMin) ?? 0;
      return Array.from({ length: (rankOf.get(toMin) ?? 0) - first }, (_, at) => first + at);
    });
  const words = Math.ceil(lengths.length / BITS);
  return {
    words,
    /** Opens the segments of some times for some points. */
    mark: (open: Uint32Array, near: Uint32Array, some: readonly OpenTime[]) => {
      const bits = new Uint32Array(words);
      for (const rank of ranksIn(some)) bits[rank >>> 5] = (bits[rank >>> 5] as number) | (1 << (rank & (BITS - 1)));
      for (const point of near) {
        for (let word = 0; word < words; word++) {
          const at = point * words + word;
          open[at] = (open[at] as number) | (bits[word] as number);
        }
      }
    },
    /** Minutes of the open segments of each point that lie in some times. */
    sum: (open: Uint32Array, pointCount: number, some: readonly OpenTime[]) => {
      const minutes = new Uint16Array(pointCount);
      for (const rank of ranksIn(some)) {
        const [word, bit] = [rank >>> 5, 1 << (rank & (BITS - 1))];
        for (let point = 0; point < pointCount; point++) {
          if (((open[point * words + word] as number) & bit) !== 0) {
            minutes[point] = (minutes[point] as number) + (lengths[rank] as number);
          }
        }
      }
      return minutes;
    },
  };
}
