import type { Count, With } from "./message.ts";

export interface IsochronesWords {
  readonly isochroneAround: string;
  readonly isochroneNoPlace: string;
  readonly isochroneImportedBySheet: string;
  readonly isochronePlanned: string;
  /** Data sent by the button, and their recipient. */
  readonly isochroneSends: string;
  readonly isochroneAsk: string;
  readonly isochroneAskMissing: string;
  readonly isochroneProgress: With<{ readonly done: number; readonly all: number }>;
  readonly isochroneWaiting: With<{ readonly seconds: number }>;
  readonly isochroneStop: string;
  readonly isochroneStopped: string;
  /** `missing` lists the missing minutes. */
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
  /** Link to the isochrones on the sheet of a place. */
  readonly isochroneSheetAct: string;
  readonly legendIsochrone: With<{ readonly minutes: number }>;
}
