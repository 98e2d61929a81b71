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
