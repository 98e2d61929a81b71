import type { ParisMoment } from "../opening-hours/paris-moment.ts";
import type { Place } from "../place.ts";
import { type ComingOpening, comingOpenings } from "../visit/coming-openings.ts";

/** Place and time of the first opening. */
export interface FirstOpening {
  readonly place: Place;
  readonly opening: ComingOpening;
}

/** Leaves out stops of a bus: the cost of the way to them is unknown here. */
const AT_THE_PLACE = (destination: ComingOpening["destination"]) =>
  destination === "place" ? undefined : Number.POSITIVE_INFINITY;

/**
 * First opening of several places from a moment on, by `comingOpenings`; of two at the same time the first in the list.
 * Undefined without known hours.
 */
export function findFirstOpening(places: readonly Place[], moment: ParisMoment): FirstOpening | undefined {
  let first: FirstOpening | undefined;
  for (const place of places) {
    const [opening] = comingOpenings(place, moment, AT_THE_PLACE, 1).openings;
    if (opening === undefined) continue;
    if (first === undefined || startMin(opening) < startMin(first.opening)) first = { place, opening };
  }
  return first;
}

/** Minutes from the first midnight. */
function startMin({ inDays, intervals: [{ fromMin }] }: ComingOpening): number {
  return inDays * 24 * 60 + fromMin;
}
