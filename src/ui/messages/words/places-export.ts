import type { Count, With } from "./message.ts";

/** « Emporter »: the visible places as files. */
export interface PlacesExportWords {
  /** Filters and layers as they add up; `unknown` of the places may answer to the filters or not. */
  readonly exportedPlaces: With<{
    readonly count: number;
    readonly total: number;
    readonly unknown: number;
    readonly filters: readonly string[];
  }>;
  readonly exportedNone: string;
  readonly exportFollows: string;
  /** How far from where a person starts. */
  readonly exportedWithin: With<{ readonly reach: string }>;
  readonly exportedPassingBy: string;
  readonly exportFiles: string;
  readonly takeTable: string;
  readonly takeTableNote: string;
  readonly takeLayer: string;
  readonly takeLayerNote: string;
  readonly takeOfficial: string;
  readonly takeOfficialNote: Count;
  /** As a GIS lists it. */
  readonly exportLayerName: string;
}
