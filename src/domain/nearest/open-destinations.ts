import { matchOpening, matchState } from "../filter/match-opening.ts";
import { type Destination, openingPartsOf } from "../opening-hours/opening-parts.ts";
import type { ParisMoment } from "../opening-hours/paris-moment.ts";
import type { ServicePoint } from "../service-point.ts";

/**
 * Where a place is open at a moment; where that is known of none of its parts, where it may be. Undefined, which is anywhere,
 * when it is shut.
 */
export function openDestinations(point: ServicePoint, moment: ParisMoment): readonly Destination[] | undefined {
  const result = matchOpening(point, moment);
  if (result === "no") return undefined;
  return openingPartsOf(point, moment)
    .filter(({ state }) => matchState(state) === result)
    .map(({ destination }) => destination);
}
