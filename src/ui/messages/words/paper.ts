import type { With } from "./message.ts";

/** The sheet of the nearest places, on paper. */
export interface PaperWords {
  readonly nearestTitle: With<{ readonly count: number; readonly name: string }>;
  readonly nearestNote: string;
}
