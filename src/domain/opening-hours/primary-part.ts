import type { Place } from "../place.ts";
import { type OpeningPart, openingPartsOf } from "./opening-parts.ts";
import type { ParisMoment } from "./paris-moment.ts";

const DAY_MIN = 24 * 60;

/**
 * Most informative part of a place at a moment: an open part; else the place itself; else, for a place described by its
 * stops only, the stop that opens next. Undefined for a place without parts.
 */
export function primaryPartOf(place: Place, moment: ParisMoment): OpeningPart | undefined {
  const parts = openingPartsOf(place, moment);
  const open = parts.find(({ state }) => state.kind === "open" || state.kind === "closing" || state.kind === "opens");
  const own = parts.find(({ destination }) => destination === "place");
  return open ?? own ?? [...parts].sort((a, b) => waitMin(a) - waitMin(b))[0];
}

/** Minutes from midnight to the next opening; Infinity when unknown. */
function waitMin({ state }: OpeningPart): number {
  if (state.kind !== "closed" || state.next === undefined) return Number.POSITIVE_INFINITY;
  return state.next.inDays * DAY_MIN + state.next.fromMin;
}
