import { type AccessDistribution, costAtShare } from "../../domain/coverage/access-distribution.ts";
import type { DistributionRange } from "../../domain/coverage/distribution-range.ts";
import type { Metric } from "../../domain/network/conditions.ts";

/**
 * Line styles: the subject of the figure, the subject before the scenario, the region as a reference, and up to four compared territories.
 */
export const LINE_STYLES = ["subject", "before", "reference", "curve-a", "curve-b", "curve-c", "curve-d"] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

/** Widths and dashes distinguish the curves without colour. */
export const LINES: Readonly<Record<LineStyle, { readonly width: number; readonly dash: string }>> = {
  subject: { width: 2.75, dash: "" },
  before: { width: 2, dash: "6 4" },
  reference: { width: 1.5, dash: "" },
  "curve-a": { width: 2.5, dash: "" },
  "curve-b": { width: 2.5, dash: "9 3" },
  "curve-c": { width: 2.5, dash: "2.5 3" },
  "curve-d": { width: 2.5, dash: "9 3 2 3" },
};

/** One curve of the figure. */
export interface DistributionSeries {
  readonly id: string;
  readonly name: string;
  readonly line: LineStyle;
  readonly distribution: AccessDistribution;
  /** Range of the curve; undefined without a range. */
  readonly range?: DistributionRange | undefined;
}

/** Share of people up to which the axis extends: the costs of the last hundredths would squeeze the rest. */
const SHOWN_SHARE = 0.98;
const LEAST_THRESHOLDS = 2;
const MOST_THRESHOLDS = 8;
const ROUND_TO: Readonly<Record<Metric, number>> = { km: 5, min: 10 };

/** Cost at the end of the axis: nearly everybody's is below, the reference apart, and the threshold lies well inside the axis. */
export function endOfAxis(series: readonly DistributionSeries[], threshold: number, metric: Metric): number {
  const meant = series.filter(({ line }) => line !== "reference");
  const farthest = meant.map(({ distribution }) => costAtShare(distribution, SHOWN_SHARE) ?? 0);
  const wanted = Math.max(LEAST_THRESHOLDS * threshold, ...farthest);
  const end = Math.min(wanted, MOST_THRESHOLDS * threshold);
  return Math.ceil(end / ROUND_TO[metric]) * ROUND_TO[metric];
}
