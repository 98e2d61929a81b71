/** Something entered that ends with the page: it stands neither in the link nor on the device. */
export type Unfinished =
  | { readonly kind: "import"; readonly fileName: string }
  /** The national list was compared with the map, and nothing decided yet. */
  | { readonly kind: "comparison" }
  /** The device refused to keep layers. */
  | { readonly kind: "layers" }
  /** A field was written in, or a dialog is open. */
  | { readonly kind: "text" };

/** Whether the site can be opened on this device without a network. */
export type Keeping =
  /** The page has not looked yet. */
  | "unknown"
  /** The browser cannot, or not at this address. */
  | "unsupported"
  /** The device asks to spare its connection: the person decides. */
  | "unasked"
  | "preparing"
  | "ready"
  | "failed";

export type UpdateState =
  | { readonly status: "none" }
  /** A new version is on the device and waits for the person. */
  | { readonly status: "ready" }
  /** Another window has gone on to a new version: this one works on with its own. */
  | { readonly status: "elsewhere" }
  /** A part of this page is no more on the site, nor on the device. */
  | { readonly status: "missing" }
  /** Before this is lost the person is asked. */
  | { readonly status: "asking"; readonly unfinished: readonly Unfinished[] }
  | { readonly status: "updating" };

/** What the device keeps of base maps that the page asked for. */
export interface KeptTiles {
  readonly count: number;
  readonly bytes: number;
}

/** The page without a network, and its next version; never in the link. */
export interface OfflineState {
  readonly isOffline: boolean;
  readonly keeping: Keeping;
  readonly update: UpdateState;
  /** « Plus tard »: the offer is out of sight until there is another one. */
  readonly isPostponed: boolean;
  /** Undefined until they were counted. */
  readonly tiles: KeptTiles | undefined;
}

export const NO_UPDATE: UpdateState = { status: "none" };

export const UNKNOWN_OFFLINE: OfflineState = {
  isOffline: false,
  keeping: "unknown",
  update: NO_UPDATE,
  isPostponed: false,
  tiles: undefined,
};
