import type { Named, With } from "./message.ts";

/** How old the sources of the places of one type are, of which some may have no date. */
export interface SourceDatesWords {
  /** Of the type. */
  readonly name: string;
  /** The only date, as it is written; "" where there are several, or none that names a day. */
  readonly day: string;
  /** The first and the last year, the same where all are of one year; "" where no source is dated. */
  readonly from: string;
  readonly until: string;
  readonly undated: number;
}

/** What the figures of « Territoires » rest on: how old the lists are, which positions are uncertain. */
export interface BasisWords {
  /** A sentence of what is measured, a part for each type of place. */
  readonly sourceDates: With<{ readonly dates: readonly SourceDatesWords[] }>;
  /** People who are covered by places of uncertain position alone; people is how many, with their noun. */
  readonly restsOnDoubt: With<{ readonly people: string; readonly count: number }>;
  /** One of these places with what it decides by itself; it decides nothing where another of them covers the same people. */
  readonly doubtfulPlace: With<{ readonly place: string; readonly people: string; readonly count: number }>;
  readonly doubtReasons: Named<"doubt" | "town-hall">;
}
