import { openingPartsOf } from "../opening-hours/opening-parts.ts";
import type { OpeningState } from "../opening-hours/opening-state.ts";
import type { ParisMoment } from "../opening-hours/paris-moment.ts";
import type { ServicePoint } from "../service-point.ts";
import { anyOf, type Verdict } from "./verdict.ts";

/** Filters, facets, figures and the way to a place ask of the same moment. */
const known = new WeakMap<ParisMoment, WeakMap<ServicePoint, Verdict>>();

/** Whether one can walk into a place, or to one of its stops, at a moment, or at some time of a day. Worked out once for each place and moment, by identity. */
export function judgeOpening(point: ServicePoint, moment: ParisMoment): Verdict {
  const verdicts = known.get(moment) ?? new WeakMap<ServicePoint, Verdict>();
  known.set(moment, verdicts);
  const verdict = verdicts.get(point) ?? anyOf(openingPartsOf(point, moment).map(({ state }) => judgeState(state)));
  verdicts.set(point, verdict);
  return verdict;
}

/**
 * Whether one can walk in. By appointment is no yes: who comes without one may find the door shut; nor a no, for who calls
 * first may be received. A public holiday is a yes that its state puts in doubt.
 */
export function judgeState({ kind }: OpeningState): Verdict {
  switch (kind) {
    case "open":
    case "closing":
    case "opens":
      return "yes";
    case "closed":
    case "season":
      return "no";
    case "appointment":
    case "unknown":
      return "unknown";
  }
}
