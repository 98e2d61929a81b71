import type { With } from "./message.ts";

/** The printed page of the nearest places. */
export interface PrintWords {
  readonly nearestTitle: With<{ readonly count: number; readonly name: string }>;
  readonly nearestNote: string;
}
