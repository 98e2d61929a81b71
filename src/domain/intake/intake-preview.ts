import type { PointId, ServicePoint } from "../service-point.ts";
import type { Issue } from "./issue.ts";

/** A row that was understood; its place has the identifier that the file gives it, or one made of its line. */
export interface PreviewPlace {
  readonly line: number;
  readonly place: ServicePoint;
}

export const LIKENESSES = ["same-id", "near-and-alike"] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** A row that may be a place that is there already. */
export interface Duplicate {
  readonly line: number;
  /** Of the place that is there. */
  readonly id: PointId;
  readonly likeness: Likeness;
  readonly distanceKm: number;
}

export const DUPLICATE_DECISIONS = ["replace", "keep-both", "skip"] as const;
/** What becomes of a row that may be there already. */
export type DuplicateDecision = (typeof DUPLICATE_DECISIONS)[number];

/** A file as it was understood, before a person takes it. */
export interface IntakePreview {
  /** Rows of the file, blank ones left out. */
  readonly rows: number;
  readonly places: readonly PreviewPlace[];
  /** In the order of lines. */
  readonly issues: readonly Issue[];
  readonly duplicates: readonly Duplicate[];
  /** Rows passed over because they lie farther than NEAR_REGION_KM from the map: counted, not told one by one. */
  readonly elsewhere: number;
}
