import type { Metric } from "../network/conditions.ts";
import type { Place } from "../place.ts";
import { sourceAgeOf } from "../quality/source-age.ts";
import type { RankedPlace } from "./rank-places.ts";

/** Greatest cost of the answer: 40 km, or 50 minutes, which 40 km take at 48 km/h on mountain roads. */
export const FARTHEST_ANSWER: Readonly<Record<Metric, number>> = { km: 40, min: 50 };

export interface Answer {
  /** The place at the head of the list; undefined without one. */
  readonly place: RankedPlace | undefined;
  /** Nearer places that cannot be relied upon. */
  readonly passedOver: readonly RankedPlace[];
}

/**
 * Finds the answer among places sorted by cost: the first that receives people, is near, and can be relied upon.
 * @param metric of the costs
 * @param today ISO 8601 date
 * @param farthest greatest cost of the answer
 */
export function findAnswer(
  ranked: readonly RankedPlace[],
  metric: Metric,
  today: string,
  farthest = FARTHEST_ANSWER[metric],
): Answer {
  const near = ranked.filter(({ cost, place }) => cost <= farthest && place.kind === "accueil");
  const rank = near.findIndex(({ place }) => isReliable(place, today));
  return { place: near[rank], passedOver: rank === -1 ? near : near.slice(0, rank) };
}

/** Whether a source less than five years old names the place, or people can ask the place. */
function isReliable(place: Place, today: string): boolean {
  const age = sourceAgeOf(place, today);
  const isOld = age === "cinq-ans-et-plus" || age === "sans-date";
  return !isOld || place.records.some(({ phone, email }) => phone !== "" || email !== "");
}
