import { decisionOf } from "../layer/commit-layer.ts";
import type { DuplicateDecision, ImportPreview } from "./import-preview.ts";

/** Counts of a preview: rows, values and places. */
export interface PreviewSummary {
  readonly rows: number;
  readonly places: number;
  /** Rows left out, except those far from the map. */
  readonly leftOut: number;
  readonly elsewhere: number;
  /** Corrected values. */
  readonly mended: number;
  /** Rows that may be existing places. */
  readonly toDecide: number;
}

/** Counts the parts of a preview for display. */
export function countPreview({ rows, places, issues, duplicates, elsewhere }: ImportPreview): PreviewSummary {
  return {
    rows,
    places: places.length,
    leftOut: new Set(issues.filter(({ effect }) => effect === "left-out").map(({ line }) => line)).size,
    elsewhere,
    mended: issues.filter(({ effect }) => effect === "mended").length,
    toDecide: new Set(duplicates.map(({ line }) => line)).size,
  };
}

/** By line, decisions that differ from the default. */
export type Decisions = ReadonlyMap<number, DuplicateDecision>;

/** Number of places that a preview adds to the map or replaces there. */
export function countCommitted({ places, duplicates }: ImportPreview, decisions: Decisions): number {
  const skipped = new Set(
    duplicates.filter((duplicate) => decisionOf(duplicate, decisions) === "skip").map(({ line }) => line),
  );
  return places.filter(({ line }) => !skipped.has(line)).length;
}
