import type { Keeping } from "../../../state/offline/offline-state.ts";
import type { Named, With } from "./message.ts";

export interface OfflineWords {
  readonly offlineBadge: string;
  /** What works without a network and what waits for it. */
  readonly offlineLimits: string;
  /** The same where the site is not kept on the device. */
  readonly offlineNotKept: string;
  readonly updateReady: string;
  readonly updateElsewhere: string;
  readonly updateMissing: string;
  /** What a reload would lose, as a list in a sentence. */
  readonly updateLoses: With<{ readonly names: string }>;
  readonly unfinishedImport: With<{ readonly file: string }>;
  readonly unfinishedComparison: string;
  readonly unfinishedLayers: string;
  readonly unfinishedText: string;
  readonly updating: string;
  readonly updateNow: string;
  readonly updateAnyway: string;
  readonly reloadPage: string;
  readonly notNow: string;
  /** How the keeping of the site on the device stands. */
  readonly offlineKeeping: Named<Keeping>;
  readonly keepOffline: string;
  readonly keptMapsTitle: string;
  readonly keptMapsNote: string;
  /** How many pieces of maps are kept, one at least; their size as the language writes it. */
  readonly keptMaps: With<{ readonly count: number; readonly size: string }>;
  readonly keptMapsNone: string;
  readonly clearKeptMaps: string;
  readonly keptMapsCleared: string;
  /** In megabytes, as the language writes numbers. */
  readonly keptMegabytes: With<{ readonly number: string }>;
}
