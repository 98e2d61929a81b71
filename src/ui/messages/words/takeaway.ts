import type { Count, With } from "./message.ts";

/** « Emporter »: the visible places as files. */
export interface TakeawayWords {
  /** Filters and layers as they add up; `unknown` of the places may answer to the filters or not. */
  readonly takenPlaces: With<{
    readonly count: number;
    readonly total: number;
    readonly unknown: number;
    readonly filters: readonly string[];
  }>;
  readonly takenNone: string;
  readonly takenFollows: string;
  /** How far from where a person starts. */
  readonly takenWithin: With<{ readonly reach: string }>;
  readonly takenPassingBy: string;
  readonly takenFiles: string;
  readonly takeTable: string;
  readonly takeTableNote: string;
  readonly takeLayer: string;
  readonly takeLayerNote: string;
  readonly takeOfficial: string;
  readonly takeOfficialNote: Count;
  /** As a GIS lists it. */
  readonly takenLayerName: string;
}
