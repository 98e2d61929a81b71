import type { Metric } from "../network/conditions.ts";
import { sourceAgeOf } from "../quality/source-age.ts";
import type { ServicePoint } from "../service-point.ts";
import type { RankedPlace } from "./rank-places.ts";

/** The farthest that a leading place may be: 40 km, or 50 minutes, which 40 km take at 48 km/h on mountain roads. */
export const FARTHEST_ANSWER: Readonly<Record<Metric, number>> = { km: 40, min: 50 };

export interface Answer {
  /** The place that leads the list; undefined where none may. */
  readonly place: RankedPlace | undefined;
  /** Nearer ones that are not to be relied on. */
  readonly passedOver: readonly RankedPlace[];
}

/**
 * Which of the places, the nearest first, answers a person: the first that receives people, is near, and can be relied on.
 * @param metric of the costs
 * @param today ISO 8601 date
 */
export function findAnswer(ranked: readonly RankedPlace[], metric: Metric, today: string): Answer {
  const near = ranked.filter(({ cost, point }) => cost <= FARTHEST_ANSWER[metric] && point.kind === "accueil");
  const rank = near.findIndex(({ point }) => isReliable(point, today));
  return { place: near[rank], passedOver: rank === -1 ? near : near.slice(0, rank) };
}

/** Whether somebody said within five years that the place is there, or can be asked. */
function isReliable(point: ServicePoint, today: string): boolean {
  const age = sourceAgeOf(point, today);
  const isOld = age === "cinq-ans-et-plus" || age === "sans-date";
  return !isOld || point.records.some(({ phone, email }) => phone !== "" || email !== "");
}
