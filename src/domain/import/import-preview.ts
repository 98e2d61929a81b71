import type { Place, PlaceId } from "../place.ts";
import type { Issue } from "./issue.ts";

/** A row that was read; its place has the id of the file, or one made of its line. */
export interface PreviewPlace {
  readonly line: number;
  readonly place: Place;
}

/** Same id; same name in the same commune; near, with a contact, an address or a name in common. */
export const LIKENESSES = ["same-id", "same-name", "near-and-alike"] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** A row that may be an existing place. */
export interface Duplicate {
  readonly line: number;
  /** Id of the existing place. */
  readonly id: PlaceId;
  readonly likeness: Likeness;
  readonly distanceKm: number;
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
