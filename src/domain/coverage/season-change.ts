import type { Metric } from "../network/conditions.ts";
import { isCovered } from "./is-covered.ts";

/**
 * Change of the way to the nearest place when passes close: covered in summer only, noticeably longer, unchanged,
 * covered in winter only.
 */
export const SEASON_CHANGES = ["perd", "allonge", "inchange", "gagne"] as const;
export type SeasonChange = (typeof SEASON_CHANGES)[number];

/** A way is longer when its cost grows by at least this share and by more than a trifle… */
export const LONGER_BY_SHARE = 0.25;
export const TRIFLE: Readonly<Record<Metric, number>> = { km: 1, min: 2 };
/** …or by at least this much. */
export const LONGER_BY: Readonly<Record<Metric, number>> = { km: 5, min: 10 };

/**
 * Season change of a commune, from its costs in both seasons, in the unit of the threshold. Infinity means no way: a
 * way that ends is longer, or lost when it was covered.
 */
export function seasonChangeOf(summer: number, winter: number, threshold: number, metric: Metric): SeasonChange {
  const isCoveredIn = { summer: isCovered(summer, threshold), winter: isCovered(winter, threshold) };
  if (isCoveredIn.summer && !isCoveredIn.winter) return "perd";
  if (!isCoveredIn.summer && isCoveredIn.winter) return "gagne";
  return isLonger(summer, winter, metric) ? "allonge" : "inchange";
}

/** Two infinite costs differ by NaN, which is no growth. */
function isLonger(summer: number, winter: number, metric: Metric): boolean {
  const growth = winter - summer;
  if (growth >= LONGER_BY[metric]) return true;
  return growth >= TRIFLE[metric] && growth >= LONGER_BY_SHARE * summer;
}
