export const REFRESH_FAULTS = [
  /** The device has no network. */
  "offline",
  "unreachable",
  "late",
  /** HTTP 429 or 5xx. */
  "broken",
  /** Any other status: the list has moved. */
  "moved",
  "too-large",
  /** A page, a picture, another table. */
  "not-the-list",
  /** Rows are missing. */
  "incomplete",
  /** The map's own places or communes are not loaded. */
  "no-map",
  /** The worker failed or did not start. */
  "reader-failed",
] as const;
/** Reason why the national list could not be compared with the map. */
export type RefreshFault = (typeof REFRESH_FAULTS)[number];

/** Answer to the request of the national list. */
export type ListAnswer =
  /** `changedOn`: last change according to the service, for `Date.parse`; "" when unknown. */
  | { readonly kind: "list"; readonly file: File; readonly changedOn: string }
  | { readonly kind: "failed"; readonly fault: RefreshFault }
  | { readonly kind: "stopped" };
