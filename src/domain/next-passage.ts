import type { CodeCommune } from "./codes.ts";
import { type NextOpening, openingStateAt } from "./opening-hours/opening-state.ts";
import type { ParisMoment } from "./opening-hours/paris-moment.ts";
import { parseOpeningWeek } from "./opening-hours/parse-opening-week.ts";
import type { Stop } from "./service-point.ts";

/** When an itinerant service is at a stop: it stands there now, or comes next. */
export type Passage =
  | { readonly kind: "now"; readonly untilMin: number }
  | { readonly kind: "next"; readonly next: NextOpening };

export interface TimedStop {
  readonly stop: Stop;
  /** Undefined where the source gives no weekly hours. */
  readonly passage: Passage | undefined;
}

/**
 * Stops with their next passage: those of one's own commune first, then the soonest; those whose days are not known follow in the
 * source's order.
 */
export function orderStops(
  stops: readonly Stop[],
  moment: ParisMoment | undefined,
  ownCommune?: CodeCommune,
): readonly TimedStop[] {
  const isElsewhere = ({ stop }: TimedStop) => Number(stop.codeCommune !== ownCommune);
  return stops
    .map((stop) => ({ stop, passage: moment && nextPassage(stop, moment) }))
    .sort((a, b) => isElsewhere(a) - isElsewhere(b) || waitMin(a.passage) - waitMin(b.passage) || 0);
}

function nextPassage({ openingHours }: Stop, moment: ParisMoment): Passage | undefined {
  const parsed = openingHours === "" ? undefined : parseOpeningWeek(openingHours);
  if (parsed?.kind !== "week") return undefined;
  const state = openingStateAt(parsed.week, moment);
  if (state.kind === "open" || state.kind === "closing") return { kind: "now", untilMin: state.untilMin };
  return state.kind === "closed" && state.next !== undefined ? { kind: "next", next: state.next } : undefined;
}

const MINUTES_A_DAY = 1440;

/** Minutes on the wall clock from midnight on. An unknown passage is the last; two of them differ by NaN, that is nothing. */
function waitMin(passage: Passage | undefined): number {
  if (passage === undefined) return Number.POSITIVE_INFINITY;
  return passage.kind === "now" ? 0 : passage.next.inDays * MINUTES_A_DAY + passage.next.fromMin;
}
