import type { Named, With } from "./message.ts";

/** Dates of the sources for places of one type; some sources may have none. */
export interface SourceDatesWords {
  /** Name of the type. */
  readonly name: string;
  /** Formatted date when there is exactly one; "" when there are several, or none with a day. */
  readonly day: string;
  /** First and last year, equal when all dates are of one year; "" when no source is dated. */
  readonly from: string;
  readonly until: string;
  readonly undated: number;
}

/** Basis of the figures of « Territoires »: age of the lists, and uncertain positions. */
export interface BasisWords {
  /** Sentence of the method with one part for each type of place. */
  readonly sourceDates: With<{ readonly dates: readonly SourceDatesWords[] }>;
  /** People served only by places of uncertain position. `people` is the number with its noun. */
  readonly restsOnDoubt: With<{ readonly people: string; readonly count: number }>;
  /** A place of uncertain position with the people that depend on it alone; 0 when another such place serves the same people. */
  readonly doubtfulPlace: With<{ readonly place: string; readonly people: string; readonly count: number }>;
  readonly doubtReasons: Named<"doubt" | "town-hall">;
}
