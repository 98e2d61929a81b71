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
  /** The loss of an edited field needs a confirmation. */
  | { readonly status: "asking" }
  | { readonly status: "updating" };

/** Offline use and the next version of the page; never in the link. */
export interface OfflineState {
  readonly isOffline: boolean;
  readonly keeping: Keeping;
  readonly update: UpdateState;
  /** « Plus tard »: the offer is hidden until the next one. */
  readonly isPostponed: boolean;
  /** Code was refused twice although the site answers: only a reload may bring it. */
  readonly isReloadDue: boolean;
}

export const NO_UPDATE: UpdateState = { status: "none" };

export const UNKNOWN_OFFLINE: OfflineState = {
  isOffline: false,
  keeping: "unknown",
  update: NO_UPDATE,
  isPostponed: false,
  isReloadDue: false,
};
