import type { Place, PlaceId } from "../place.ts";
import type { Issue } from "./issue.ts";

/** A row that was read; its place has the id of the file, or one made of its line. */
export interface PreviewPlace {
  readonly line: number;
  readonly place: Place;
}

/** Same id; near, with a contact or a name in common. */
export type Likeness = "same-id" | "alike";

/** A row that may be an existing place. */
export interface Duplicate {
  readonly line: number;
  /** Id of the existing place. */
  readonly id: PlaceId;
  readonly likeness: Likeness;
}

/** Result of reading a file, before the person commits it. */
export interface ImportPreview {
  /** Rows of the file, without blank ones. */
  readonly rows: number;
  readonly places: readonly PreviewPlace[];
  /** By line. */
  readonly issues: readonly Issue[];
  readonly duplicates: readonly Duplicate[];
  /** Rows far from the map: skipped, and only counted. */
  readonly elsewhere: number;
}

export interface PreviewSummary {
  readonly rows: number;
  readonly places: number;
  /** Rows left out, except those far from the map. */
  readonly leftOut: number;
  readonly elsewhere: number;
  readonly mended: number;
  /** Rows that may be existing places. */
  readonly known: number;
}

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

/** Places that a preview adds to the map, with those that may be there already or without them. */
export function committedPlaces(
  { places, duplicates }: Pick<ImportPreview, "places" | "duplicates">,
  withKnown: boolean,
): readonly PreviewPlace[] {
  const known = new Set(withKnown ? [] : duplicates.map(({ line }) => line));
  return places.filter(({ line }) => !known.has(line));
}
