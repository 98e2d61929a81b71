import type { With } from "./message.ts";

export interface HexagonsWords {
  /** What the hexagons stand for, beside the choice and in the legend. */
  readonly hexagonsMethod: With<{ readonly widthKm: number }>;
  readonly hexagonsRoadless: With<{ readonly nearKm: number }>;
  readonly hexagonsMeasuring: string;
  /** How many, and how many of them have no road near; "" for none. */
  readonly hexagonsMeasured: With<{ readonly number: string; readonly without: string }>;
  readonly hexagonsFailed: string;
}
