import { decisionOf } from "../layer/commit-layer.ts";
import type { DuplicateDecision, IntakePreview } from "./intake-preview.ts";

/** What of a file will come on the map, in rows, values and places. */
export interface PreviewSummary {
  readonly rows: number;
  readonly places: number;
  /** Rows that were not taken, but for those far from the map. */
  readonly leftOut: number;
  readonly elsewhere: number;
  /** Values that were taken as they were meant. */
  readonly mended: number;
  /** Rows that may be a place that is there already. */
  readonly toDecide: number;
}

/** Counts a preview as a person wants to hear of it. */
export function countPreview({ rows, places, issues, duplicates, elsewhere }: IntakePreview): PreviewSummary {
  return {
    rows,
    places: places.length,
    leftOut: new Set(issues.filter(({ effect }) => effect === "left-out").map(({ line }) => line)).size,
    elsewhere,
    mended: issues.filter(({ effect }) => effect === "mended").length,
    toDecide: new Set(duplicates.map(({ line }) => line)).size,
  };
}

/** By the line, for what a person decided otherwise than is usual. */
export type Decisions = ReadonlyMap<number, DuplicateDecision>;

/** How many places a preview adds to the map, or puts in the stead of those there. */
export function countTaken({ places, duplicates }: IntakePreview, decisions: Decisions): number {
  const skipped = new Set(
    duplicates.filter((duplicate) => decisionOf(duplicate, decisions) === "skip").map(({ line }) => line),
  );
  return places.filter(({ line }) => !skipped.has(line)).length;
}
