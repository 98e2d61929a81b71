import type { ServicePoint } from "../service-point.ts";
import { type OpeningPart, openingPartsOf } from "./opening-parts.ts";
import type { ParisMoment } from "./paris-moment.ts";

const DAY_MIN = 24 * 60;

/**
 * The part of a place, itself or one of its stops, whose state tells the most at a moment: one that is open; else the place
 * itself; else, for a place that is only where its stops say, the stop that opens next. Undefined for a place that has none.
 */
export function tellingPartOf(point: ServicePoint, moment: ParisMoment): OpeningPart | undefined {
  const parts = openingPartsOf(point, moment);
  const open = parts.find(({ state }) => state.kind === "open" || state.kind === "closing" || state.kind === "opens");
  const own = parts.find(({ destination }) => destination === "place");
  return open ?? own ?? parts.toSorted((a, b) => waitMin(a) - waitMin(b))[0];
}

/** Minutes from midnight to the next opening; Infinity where none is known. */
function waitMin({ state }: OpeningPart): number {
  if (state.kind !== "closed" || state.next === undefined) return Number.POSITIVE_INFINITY;
  return state.next.inDays * DAY_MIN + state.next.fromMin;
}
