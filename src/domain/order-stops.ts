import type { CodeCommune } from "./codes.ts";
import { type NextOpening, openingStateAt } from "./opening-hours/opening-state.ts";
import type { ParisMoment } from "./opening-hours/paris-moment.ts";
import { parseOpeningWeek } from "./opening-hours/parse-opening-week.ts";
import type { Stop } from "./place.ts";

/** When an itinerant service is at a stop: now, or next (`stop_times` of GTFS, by week). */
export type StopTime =
  | { readonly kind: "now"; readonly untilMin: number }
  | { readonly kind: "next"; readonly next: NextOpening };

export interface TimedStop {
  readonly stop: Stop;
  /** Undefined where the source gives no weekly hours. */
  readonly stopTime: StopTime | undefined;
}

/**
 * Orders stops: those of the person's commune first, then by next stop time; stops without known days last, in the
 * source's order.
 */
export function orderStops(
  stops: readonly Stop[],
  moment: ParisMoment | undefined,
  ownCommune?: CodeCommune,
): readonly TimedStop[] {
  const isElsewhere = ({ stop }: TimedStop) => Number(stop.codeCommune !== ownCommune);
  return stops
    .map((stop) => ({ stop, stopTime: moment && nextStopTime(stop, moment) }))
    .sort((a, b) => isElsewhere(a) - isElsewhere(b) || waitMin(a.stopTime) - waitMin(b.stopTime) || 0);
}

function nextStopTime({ openingHours }: Stop, moment: ParisMoment): StopTime | undefined {
  const parsed = openingHours === "" ? undefined : parseOpeningWeek(openingHours);
  if (parsed?.kind !== "week") return undefined;
  const state = openingStateAt(parsed.week, moment);
  if (state.kind === "open" || state.kind === "closing") return { kind: "now", untilMin: state.untilMin };
  return state.kind === "closed" && state.next !== undefined ? { kind: "next", next: state.next } : undefined;
}

const MINUTES_A_DAY = 1440;

/** Minutes on the wall clock from midnight; Infinity when unknown. Two infinities differ by NaN: the order stays. */
function waitMin(stopTime: StopTime | undefined): number {
  if (stopTime === undefined) return Number.POSITIVE_INFINITY;
  return stopTime.kind === "now" ? 0 : stopTime.next.inDays * MINUTES_A_DAY + stopTime.next.fromMin;
}
