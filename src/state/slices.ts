import type { LocalLayer } from "../domain/layer/local-layer.ts";
import type { Address } from "../domain/origin.ts";

/** A search result to offer again. */
export interface RecentSearch {
  readonly name: string;
  /** Text that distinguishes it from results with the same name. */
  readonly detail: string;
  /** Query of its link: "?vue=trouver&origine=commune:05023". */
  readonly query: string;
}

const MOST = 5;
const LONGEST_TEXT = 200;

/** Reads the searches stored on the device, the latest first; none for invalid content. */
export function readRecentSearches(kept: unknown): readonly RecentSearch[] {
  return Array.isArray(kept) ? kept.flatMap((one) => readOne(one) ?? []).slice(0, MOST) : [];
}

/** Adds a search in front, without duplicates; drops the oldest beyond the limit. */
export function withRecentSearch(recent: readonly RecentSearch[], search: RecentSearch): readonly RecentSearch[] {
  return [search, ...recent.filter(({ query }) => query !== search.query)].slice(0, MOST);
}

function readOne(kept: unknown): RecentSearch | undefined {
  if (typeof kept !== "object" || kept === null) return undefined;
  const { name, detail, query } = kept as Partial<Record<keyof RecentSearch, unknown>>;
  if (!isText(name) || !isText(detail) || !isText(query) || !query.startsWith("?")) return undefined;
  return { name, detail, query };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST_TEXT;
}

/** Answer of the geocoder to the text of the search field; never in the link. */
export type AddressAnswers =
  /** The text cannot be an address. */
  | { readonly status: "idle" }
  /** The previous addresses may stay visible: they often answer the beginning of the same text. */
  | { readonly status: "asking"; readonly previous: readonly Address[] }
  /** At least one address. `text` is the requested text; the field may have changed since. */
  | { readonly status: "found"; readonly text: string; readonly addresses: readonly Address[] }
  | { readonly status: "none"; readonly text: string }
  | { readonly status: "busy" }
  | { readonly status: "unavailable" };

export const NO_ANSWERS: AddressAnswers = { status: "idle" };

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

/** The file imported on this device; never in the link. */
export interface ImportedState {
  readonly layer: LocalLayer | undefined;
  /** False until the stored file is read. */
  readonly isRecalled: boolean;
  /** Whether the device has a file that this page cannot read. */
  readonly isUnread: boolean;
}

export const NOTHING_IMPORTED: ImportedState = { layer: undefined, isRecalled: false, isUnread: false };

/** Plan IGN, which a person may choose instead of the embedded map. The choice is stored on the device, never in the link. */
export type PlanStatus =
  /** Not chosen. */
  | "none"
  /** Loading: the embedded map is shown. */
  | "asking"
  /** Visible, at least in part. */
  | "shown"
  /** Failed, offline or online: the embedded map is shown instead. */
  | "offline"
  | "failed";
