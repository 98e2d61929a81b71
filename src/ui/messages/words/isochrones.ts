import type { Count, With } from "./message.ts";

export interface IsochronesWords {
  readonly isochroneAround: string;
  readonly isochroneNoPlace: string;
  readonly isochroneImportedBySheet: string;
  readonly isochronePlanned: string;
  /** What pressing the button sends, and to whom. */
  readonly isochroneSends: string;
  readonly isochroneAsk: string;
  readonly isochroneAskMissing: string;
  readonly isochroneProgress: With<{ readonly done: number; readonly all: number }>;
  readonly isochroneWaiting: With<{ readonly seconds: number }>;
  readonly isochroneStop: string;
  readonly isochroneStopped: string;
  /** Which minutes are missing, as a list. */
  readonly isochroneFailed: With<{ readonly missing: string }>;
  readonly isochroneOffline: With<{ readonly missing: string }>;
  readonly isochroneFound: string;
  readonly isochroneKept: With<{ readonly date: string }>;
  readonly isochroneNotKept: string;
  readonly isochroneForget: string;
  readonly isochroneTable: With<{ readonly name: string }>;
  readonly isochroneTime: string;
  readonly isochroneMinutes: With<{ readonly minutes: number }>;
  readonly isochroneOfficial: string;
  readonly isochroneOwn: string;
  readonly isochroneCommunes: Count;
  readonly isochroneMethod: string;
  readonly isochroneOwnMethod: string;
  /** On the sheet of a place: leads to them. */
  readonly isochroneSheetAct: string;
  readonly legendIsochrone: With<{ readonly minutes: number }>;
}
