import { seasonChangeOf } from "../coverage/season-change.ts";
import type { Metric } from "../network/conditions.ts";

/** Change of the way to the nearest place from one variant to another: covered in the first only, longer, the same, shorter, covered in the second only. */
export const VARIANT_CHANGES = ["perd", "allonge", "inchange", "rapproche", "gagne"] as const;
export type VariantChange = (typeof VARIANT_CHANGES)[number];

/**
 * Change of a commune or a demand point, from its costs in both variants, in the unit of the threshold: noticeably longer or shorter by the rule of
 * the seasons. Infinity means no way.
 */
export function variantChangeOf(before: number, after: number, threshold: number, metric: Metric): VariantChange {
  const change = seasonChangeOf(before, after, threshold, metric);
  const isShorter = change === "inchange" && seasonChangeOf(after, before, threshold, metric) === "allonge";
  return isShorter ? "rapproche" : change;
}

/** The same for each way, as ranks in VARIANT_CHANGES. */
export function variantChanges(
  before: Float64Array,
  after: Float64Array,
  threshold: number,
  metric: Metric,
): Int8Array {
  return Int8Array.from(before, (own, rank) =>
    VARIANT_CHANGES.indexOf(variantChangeOf(own, after[rank] ?? Number.POSITIVE_INFINITY, threshold, metric)),
  );
}
