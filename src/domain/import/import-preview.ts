import type { Place, PlaceId } from "../place.ts";
import type { Issue } from "./issue.ts";

/** A row that was read; its place has the id of the file, or one made of its line. */
export interface PreviewPlace {
  readonly line: number;
  readonly place: Place;
  /** Where the row lacks a name or a place, and has those of a place of the map. */
  readonly join?: Join;
}

/** The place of the map that a row names without its name, and how: by its id, or as the only one of its commune. */
export interface Join {
  readonly id: PlaceId;
  readonly by: "partial-row" | "only-in-commune";
}

/**
 * Same id; id of a place without a name or a location of its own; the only place of a commune, for a row without a name; same name in the same
 * commune; near, with a contact, an address or a name in common.
 */
export const LIKENESSES = ["same-id", "partial-row", "only-in-commune", "same-name", "near-and-alike"] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** A row that may be an existing place. */
export interface Duplicate {
  readonly line: number;
  /** Id of the existing place. */
  readonly id: PlaceId;
  readonly likeness: Likeness;
  readonly distanceKm: number;
}

export const DUPLICATE_DECISIONS = ["complete", "replace", "keep-both", "skip"] as const;
/** Decision about a row that may be an existing place. */
export type DuplicateDecision = (typeof DUPLICATE_DECISIONS)[number];

/** The decisions about a row: one without a name or a location of its own is no place by itself. */
export function decisionsOn(likeness: Likeness): readonly DuplicateDecision[] {
  return likeness === "partial-row" || likeness === "only-in-commune" ? ["complete", "skip"] : DUPLICATE_DECISIONS;
}

/** Result of reading a file, before the person commits it. */
export interface ImportPreview {
  /** Rows of the file, without blank ones. */
  readonly rows: number;
  readonly places: readonly PreviewPlace[];
  /** By line. */
  readonly issues: readonly Issue[];
  readonly duplicates: readonly Duplicate[];
  /** Rows farther than NEAR_REGION_KM from the map: skipped, and only counted. */
  readonly elsewhere: number;
}
