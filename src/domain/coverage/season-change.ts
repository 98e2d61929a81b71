import type { Metric } from "../network/conditions.ts";
import { isCovered } from "./is-covered.ts";

/**
 * What becomes of a commune's way to its nearest place when the passes close: covered in summer and not in winter, covered in
 * winter only, longer by what one notices, or as before.
 */
export const SEASON_CHANGES = ["perd", "allonge", "inchange", "gagne"] as const;
export type SeasonChange = (typeof SEASON_CHANGES)[number];

/** A way is longer when it grows by at least this share of itself, and by no trifle… */
export const LONGER_BY_SHARE = 0.25;
export const TRIFLE: Readonly<Record<Metric, number>> = { km: 1, min: 2 };
/** …or by at least this much, however long it was. */
export const LONGER_BY: Readonly<Record<Metric, number>> = { km: 5, min: 10 };

/**
 * The class of a commune from its costs in both seasons, in the unit of the threshold. Infinity stands for no way at all: a way that
 * ends is longer, or lost where it was short enough to be covered.
 */
export function seasonChangeOf(summer: number, winter: number, threshold: number, metric: Metric): SeasonChange {
  const isCoveredIn = { summer: isCovered(summer, threshold), winter: isCovered(winter, threshold) };
  if (isCoveredIn.summer && !isCoveredIn.winter) return "perd";
  if (!isCoveredIn.summer && isCoveredIn.winter) return "gagne";
  return isLonger(summer, winter, metric) ? "allonge" : "inchange";
}

/** Two ways that do not exist differ by NaN, which is no growth. */
function isLonger(summer: number, winter: number, metric: Metric): boolean {
  const growth = winter - summer;
  if (growth >= LONGER_BY[metric]) return true;
  return growth >= TRIFLE[metric] && growth >= LONGER_BY_SHARE * summer;
}
