import type { Metric } from "../network/conditions.ts";

/** Upper bounds of the classes of access, in km or minutes; the last class has no upper bound. */
export const ACCESS_BOUNDS: Readonly<Record<Metric, readonly number[]>> = {
  km: [5, 10, 20, 30, 45],
  min: [10, 20, 30, 45, 60],
};

/** Rank of the class of a cost: 0 is the nearest. Costs beyond the last bound, and Infinity, are in the last class. */
export function accessClassOf(cost: number, metric: Metric): number {
  const rank = ACCESS_BOUNDS[metric].findIndex((bound) => cost <= bound);
  return rank === -1 ? ACCESS_BOUNDS[metric].length : rank;
}

/**
 * Lower bounds of the classes of the covered share, from the best served down; the last class has no lower bound. As
 * many as cost classes, so that one colour ramp serves both.
 */
export const SHARE_BOUNDS: readonly number[] = [0.99, 0.95, 0.9, 0.75, 0.5];

/** Rank of the class of a share from 0 to 1: 0 is the best served. */
export function shareClassOf(share: number): number {
  const rank = SHARE_BOUNDS.findIndex((bound) => share >= bound);
  return rank === -1 ? SHARE_BOUNDS.length : rank;
}
