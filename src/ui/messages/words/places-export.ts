import type { Count, With } from "./message.ts";

/** « Exporter »: the visible places as files. */
export interface PlacesExportWords {
  /** Number of exported places by filters and layers; `unknown` of them have the match result unknown. */
  readonly exportedPlaces: With<{
    readonly count: number;
    readonly total: number;
    readonly unknown: number;
    readonly filters: readonly string[];
  }>;
  readonly exportedNone: string;
  readonly exportFollows: string;
  /** Reach from the starting point. */
  readonly exportedWithin: With<{ readonly reach: string }>;
  readonly exportedPassingBy: string;
  readonly exportFiles: string;
  readonly takeTable: string;
  readonly takeTableNote: string;
  readonly takeLayer: string;
  readonly takeLayerNote: string;
  readonly takeOfficial: string;
  readonly takeOfficialNote: Count;
  /** Name of the layer in a GIS. */
  readonly exportLayerName: string;
}
