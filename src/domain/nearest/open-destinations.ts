import { matchOpening, matchState } from "../filter/match-opening.ts";
import { type Destination, openingPartsOf } from "../opening-hours/opening-parts.ts";
import type { ParisMoment } from "../opening-hours/paris-moment.ts";
import type { Place } from "../place.ts";

/**
 * Destinations where a place is open at a moment, else those where it may be. Undefined, meaning any, when it is
 * closed.
 */
export function openDestinations(place: Place, moment: ParisMoment): readonly Destination[] | undefined {
  const result = matchOpening(place, moment);
  if (result === "no") return undefined;
  return openingPartsOf(place, moment)
    .filter(({ state }) => matchState(state) === result)
    .map(({ destination }) => destination);
}
