import type { Count, With } from "./message.ts";

/** Which places count in « Territoires », and at which positions. */
export interface CountedWords {
  readonly countStops: string;
  readonly countStopsHint: string;
  /** Sentence of the method; `nowhere` is the number of services without a counted position. */
  readonly stopsCounted: With<{ readonly nowhere: number }>;
  readonly stopsNotCounted: string;
  /** Above the names of itinerant services without a counted position. */
  readonly servingNowhere: Count;
  /** Name of the nearest place when its nearest position is a stop. */
  readonly atStop: With<{ readonly place: string; readonly stop: string }>;
  readonly countNeighbours: string;
  readonly countNeighboursHint: string;
  /** Sentences of the method: number of counted places outside the region, or why there is none. */
  readonly neighboursCounted: Count;
  readonly neighboursNone: string;
  readonly neighboursNotCounted: string;
  readonly neighboursMissing: string;
  readonly neighboursFailed: string;
  /** Départements with their codes in one text; the date of the list is formatted. */
  readonly neighboursMethod: With<{
    readonly count: number;
    readonly km: number;
    readonly departements: string;
    readonly date: string;
  }>;
  /** Note on the sheet of a place outside the region; `departement` is "" when unknown. */
  readonly outsideRegionNote: With<{ readonly departement: string }>;
}
