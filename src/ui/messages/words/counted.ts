import type { Count, With } from "./message.ts";

/** Which places count in « Territoires », and where. */
export interface CountedWords {
  readonly countStops: string;
  readonly countStopsHint: string;
  /** A sentence of what is measured; services that count nowhere among them. */
  readonly stopsCounted: With<{ readonly nowhere: number }>;
  readonly stopsNotCounted: string;
  /** Above the names of itinerant services that count nowhere. */
  readonly servingNowhere: Count;
  /** The nearest place where it is one of its stops that is the nearest. */
  readonly atStop: With<{ readonly place: string; readonly stop: string }>;
  readonly countNeighbours: string;
  readonly countNeighboursHint: string;
  /** Sentences of what is measured: how many of the places are outside the region, or that none is, and why. */
  readonly neighboursCounted: Count;
  readonly neighboursNone: string;
  readonly neighboursNotCounted: string;
  readonly neighboursMissing: string;
  readonly neighboursFailed: string;
  /** Départements with their codes, in one text; the day of the list as the language writes it. */
  readonly neighboursMethod: With<{
    readonly count: number;
    readonly km: number;
    readonly departements: string;
    readonly date: string;
  }>;
  /** On the sheet of a place outside the region; "" where its département is not known. */
  readonly outsideRegionNote: With<{ readonly departement: string }>;
}
