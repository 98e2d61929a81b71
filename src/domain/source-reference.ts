import type { Verification } from "./place.ts";

/** Where a row of a table was read. */
export interface SourceReference {
  readonly verification: Verification;
  /** Ids of data/sources.csv. */
  readonly sources: readonly string[];
  /** Reference within the sources: addresses of the pages. */
  readonly sourceDetail: string;
  /** With the precision of the source: "2022", "2021-05-05"; "" when unknown. */
  readonly sourceDate: string;
}
