import { memoise } from "../memoise.ts";
import { openingPartsOf } from "../opening-hours/opening-parts.ts";
import type { OpeningState } from "../opening-hours/opening-state.ts";
import type { ParisMoment } from "../opening-hours/paris-moment.ts";
import type { Place } from "../place.ts";
import { anyOf, type MatchResult } from "./match-result.ts";

/** Filters, facets, figures and ways query the same moment. */
const matcherAt = memoise((moment: ParisMoment) =>
  memoise((place: Place) => anyOf(openingPartsOf(place, moment).map(({ state }) => matchState(state)))),
);

/**
 * Whether people can enter a place, or one of its stops, at a moment or at some time of a day. Cached per place and
 * moment, by identity.
 */
export function matchOpening(place: Place, moment: ParisMoment): MatchResult {
  return matcherAt(moment)(place);
}

/**
 * Whether people can enter without an appointment. By appointment is unknown: a person who calls first may be received.
 * A public holiday is a yes; the opening state carries the doubt. Old hours are never a yes.
 */
export function matchState(state: OpeningState): MatchResult {
  switch (state.kind) {
    case "open":
    case "closing":
    case "opens":
      return "yes";
    case "closed":
    case "season":
      return "no";
    case "old":
      return matchState(state.said) === "no" ? "no" : "unknown";
    case "appointment":
    case "unknown":
      return "unknown";
  }
}

const HOUR_MIN = 60;

/** Whether a place, or one of its stops, is closed and opens within the hour; not on a public holiday, when it may stay closed. */
export function opensWithinHour(place: Place, now: ParisMoment): boolean {
  return openingPartsOf(place, now).some(
    ({ state }) =>
      state.kind === "closed" &&
      !state.isHoliday &&
      state.next?.inDays === 0 &&
      state.next.fromMin - now.minute <= HOUR_MIN,
  );
}
