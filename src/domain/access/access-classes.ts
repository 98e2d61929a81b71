import type { Metric } from "../network/conditions.ts";

/** Upper bounds of the classes in which communes are coloured by their access, in km or in minutes; the last class is open. */
export const ACCESS_BOUNDS: Readonly<Record<Metric, readonly number[]>> = {
  km: [5, 10, 20, 30, 45],
  min: [10, 20, 30, 45, 60],
};

/** Rank of the class of a cost: 0 for the nearest; as many as there are bounds beyond the last, and where no way leads. */
export function accessClassOf(cost: number, metric: Metric): number {
  const bounds = ACCESS_BOUNDS[metric];
  const rank = bounds.findIndex((bound) => cost <= bound);
  return rank === -1 ? bounds.length : rank;
}

/**
 * Lower bounds of the classes in which territories are coloured by the share of their people that is covered, from the best
 * served down; the last class is open. They are as many as those of costs, so that one ramp of colours serves both.
 */
export const SHARE_BOUNDS: readonly number[] = [0.99, 0.95, 0.9, 0.75, 0.5];

/** Rank of the class of a share from 0 to 1: 0 for the best served. */
export function shareClassOf(share: number): number {
  const rank = SHARE_BOUNDS.findIndex((bound) => share >= bound);
  return rank === -1 ? SHARE_BOUNDS.length : rank;
}
