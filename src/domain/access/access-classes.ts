import type { Metric } from "../network/conditions.ts";

/** Usual upper bounds of the classes of access, in km or minutes; the last class has no upper bound. */
export const ACCESS_BOUNDS: Readonly<Record<Metric, readonly number[]>> = {
  km: [5, 10, 20, 30, 45],
  min: [10, 20, 30, 45, 60],
};

/** Rank of the class of a cost by growing upper bounds: 0 is the nearest. Costs beyond the last bound, and Infinity, have the rank bounds.length. */
export function accessClassOf(cost: number, bounds: readonly number[]): number {
  const rank = bounds.findIndex((bound) => cost <= bound);
  return rank === -1 ? bounds.length : rank;
}

/**
 * Usual lower bounds of the classes of the covered share, from the best served down; the last class has no lower bound. As
 * many as cost classes, so that one colour ramp serves both.
 */
export const SHARE_BOUNDS: readonly number[] = [0.99, 0.95, 0.9, 0.75, 0.5];

/** Rank of the class of a share from 0 to 1 by falling lower bounds: 0 is the best served. */
export function shareClassOf(share: number, bounds: readonly number[]): number {
  const rank = bounds.findIndex((bound) => share >= bound);
  return rank === -1 ? bounds.length : rank;
}
