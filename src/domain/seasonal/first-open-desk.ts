import type { ParisMoment } from "../opening-hours/paris-moment.ts";
import type { ServicePoint } from "../service-point.ts";
import { type ComingOpening, comingOpenings } from "../visit/coming-openings.ts";

/** Where and when somebody is received first. */
export interface FirstDesk {
  readonly point: ServicePoint;
  readonly opening: ComingOpening;
}

/** Stops of a bus are left out: what the way to them costs is not known here. */
const AT_THE_PLACE = (destination: ComingOpening["destination"]) =>
  destination === "place" ? undefined : Number.POSITIVE_INFINITY;

/**
 * The place of several that receives first from a moment on, as `comingOpenings` counts; of two that open together the one that comes first in
 * the list. Undefined where no hours are known.
 */
export function firstOpenDesk(points: readonly ServicePoint[], moment: ParisMoment): FirstDesk | undefined {
  let first: FirstDesk | undefined;
  for (const point of points) {
    const [opening] = comingOpenings(point, moment, AT_THE_PLACE, 1).openings;
    if (opening === undefined) continue;
    if (first === undefined || startMin(opening) < startMin(first.opening)) first = { point, opening };
  }
  return first;
}

/** Minutes from the first midnight. */
function startMin({ inDays, intervals: [{ fromMin }] }: ComingOpening): number {
  return inDays * 24 * 60 + fromMin;
}
