import type { With } from "./message.ts";

export interface HexagonsWords {
  /** Meaning of the hexagons, beside the choice and in the legend. */
  readonly hexagonsMethod: With<{ readonly widthKm: number }>;
  readonly hexagonsRoadless: With<{ readonly nearKm: number }>;
  readonly hexagonsMeasuring: string;
  /** Number of hexagons, and of those without a road near; "" for none. */
  readonly hexagonsMeasured: With<{ readonly number: string; readonly without: string }>;
  readonly hexagonsFailed: string;
}
