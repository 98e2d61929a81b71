import type { Keeping } from "../../../state/offline/offline-state.ts";
import type { Named, With } from "./message.ts";

export interface OfflineWords {
  readonly offlineBadge: string;
  /** Functions that work without a network, and those that need one. */
  readonly offlineLimits: string;
  /** The same when the device has no copy of the site. */
  readonly offlineNotKept: string;
  readonly updateReady: string;
  readonly updateElsewhere: string;
  readonly updateMissing: string;
  /** List of the unsaved things that a reload would lose. */
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
  /** Status of the copy of the site on the device. */
  readonly offlineKeeping: Named<Keeping>;
  readonly startOffline: string;
  readonly keptMapsTitle: string;
  readonly keptMapsNote: string;
  /** Number of kept map tiles, at least one; their size is formatted. */
  readonly keptMaps: With<{ readonly count: number; readonly size: string }>;
  readonly keptMapsNone: string;
  readonly clearKeptMaps: string;
  readonly keptMapsCleared: string;
  /** Size in megabytes; the number is formatted. */
  readonly keptMegabytes: With<{ readonly number: string }>;
}
