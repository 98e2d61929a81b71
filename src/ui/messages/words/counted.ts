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
}
