import type { With } from "./message.ts";

/** Without a car: railway stations, of which no text promises a train, and help from afar. */
export interface RailWords {
  readonly stationOnFoot: With<{ readonly name: string; readonly metres: number; readonly minutes: number }>;
  readonly stationLine: With<{ readonly line: string }>;
  readonly nearestStation: string;
  /** Rounded as an estimate: 0 for less than half a step. */
  readonly stationByRoad: With<{ readonly name: string; readonly km: number }>;
  readonly trainsUnknown: string;
  readonly stationsMissing: With<{ readonly lines: readonly string[] }>;
  /** On the sheet of a place that is far from the starting point. */
  readonly farAway: string;
  readonly legendStation: string;
}
