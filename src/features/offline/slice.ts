/** Unsaved work: neither in the link nor on the device. */
export type Unfinished =
  | { readonly kind: "import"; readonly fileName: string }
  /** Layers that the device refused to store. */
  | { readonly kind: "layers" }
  /** An edited field or an open dialog. */
  | { readonly kind: "text" };

/** Status of offline use on this device. */
export type Keeping =
  /** Not checked yet. */
  | "unknown"
  /** Unavailable in this browser or at this address. */
  | "unsupported"
  /** Data saving is on: the person decides. */
  | "unasked"
  | "preparing"
  | "ready"
  | "failed";

export type UpdateState =
  | { readonly status: "none" }
  /** A new version is installed and waits for the person. */
  | { readonly status: "ready" }
  /** Another window uses a new version; this one continues with its own. */
  | { readonly status: "elsewhere" }
  /** Code of this page is no longer on the site or the device. */
  | { readonly status: "missing" }
  /** Unsaved work that needs a confirmation. */
  | { readonly status: "asking"; readonly unfinished: readonly Unfinished[] }
  | { readonly status: "updating" };

/** Stored tiles of the online base map. */
export interface CachedTiles {
  readonly count: number;
  readonly bytes: number;
}

/** A part of the site's detailed map on the device. */
export interface KeptPart {
  /** Code of its département. */
  readonly code: string;
  /** The archive that it is of: another than the site's is out of date. */
  readonly fingerprint: string;
  /** Bytes on the device, of those of the whole part. */
  readonly bytes: number;
  readonly total: number;
  /** YYYY-MM-DD. */
  readonly keptOn: string;
  /** Pieces that could not be read were struck off. */
  readonly isDamaged: boolean;
}

/** Why a part is not kept wholly: the person stopped it, no network, no room, an archive that the site does not send as it should. */
export type KeepingEnd = "stopped" | "network" | "full" | "unreadable";

/** What is being done for one département. */
export type KeepingTask =
  | { readonly code: string; readonly status: "measuring" }
  | { readonly code: string; readonly status: "measured"; readonly total: number }
  | { readonly code: string; readonly status: "keeping"; readonly bytes: number; readonly total: number }
  | { readonly code: string; readonly status: KeepingEnd | "kept" | "removed" | "unremoved" };

/** The detailed map on this device, by département. */
export interface KeptMap {
  readonly parts: readonly KeptPart[];
  readonly task: KeepingTask | undefined;
}

/** Offline use and the next version of the page; never in the link. */
export interface OfflineState {
  readonly isOffline: boolean;
  readonly keeping: Keeping;
  readonly update: UpdateState;
  /** « Plus tard »: the offer is hidden until the next one. */
  readonly isPostponed: boolean;
  /** Code was refused twice although the site answers: only a reload may bring it. */
  readonly isReloadDue: boolean;
  /** Undefined until counted. */
  readonly tiles: CachedTiles | undefined;
  /** Left out until « Hors ligne » has looked. */
  readonly keptMap?: KeptMap;
}

export const NO_UPDATE: UpdateState = { status: "none" };

export const UNKNOWN_OFFLINE: OfflineState = {
  isOffline: false,
  keeping: "unknown",
  update: NO_UPDATE,
  isPostponed: false,
  isReloadDue: false,
  tiles: undefined,
};
