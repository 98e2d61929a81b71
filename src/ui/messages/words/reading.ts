import type { NeedNote } from "../../../domain/search/need.ts";
import type { Named, With } from "./message.ts";

/** Text of a reading: its parts, the first of which gets a capital, and the notes on it. */
export interface ReadingWords {
  readonly nearName: With<{ readonly name: string }>;
  readonly justNow: string;
  readonly onToday: string;
  readonly onTomorrow: string;
  /** A day of the week, within a week. */
  readonly onWeekday: With<{ readonly day: string }>;
  readonly onDate: With<{ readonly day: string; readonly date: string }>;
  readonly atTime: With<{ readonly day: string; readonly time: string }>;
  readonly inAfterHours: string;
  /** Words that were not understood. */
  readonly notUnderstood: With<{ readonly text: string }>;
  /** Words that look like an address, which only the online service can find. */
  readonly addressNeedsNetwork: With<{ readonly text: string }>;
  readonly needNotes: Named<NeedNote>;
}
