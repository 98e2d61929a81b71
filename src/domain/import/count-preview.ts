import type { ImportPreview } from "./import-preview.ts";

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
  readonly known: number;
}

/** Counts the parts of a preview for display. */
export function countPreview({ rows, places, issues, duplicates, elsewhere }: ImportPreview): PreviewSummary {
  return {
    rows,
    places: places.length,
    leftOut: new Set(issues.filter(({ effect }) => effect === "left-out").map(({ line }) => line)).size,
    elsewhere,
    mended: issues.filter(({ effect }) => effect === "mended").length,
    known: new Set(duplicates.map(({ line }) => line)).size,
  };
}

/** Number of places that a preview adds to the map, with those that may be there already or without them. */
export function countCommitted({ places, duplicates }: ImportPreview, withKnown: boolean): number {
  const known = new Set(duplicates.map(({ line }) => line));
  return withKnown ? places.length : places.filter(({ line }) => !known.has(line)).length;
}
