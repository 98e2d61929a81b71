export const REFRESH_FAULTS = [
  /** The device has no network. */
  "offline",
  "unreachable",
  "late",
  /** HTTP 429 or 5xx. */
  "broken",
  /** Any other status: the list is elsewhere now. */
  "moved",
  "too-large",
  /** A page, a picture, another table. */
  "not-the-list",
  /** Rows are missing. */
  "incomplete",
  /** The map's own places or communes are not there to be compared with. */
  "no-map",
  /** The program that reads could not be started, or broke down. */
  "reader-failed",
] as const;
/** Why the national list could not be compared with the map. */
export type RefreshFault = (typeof REFRESH_FAULTS)[number];

/** What became of the question for the national list. */
export type ListAnswer =
  /** ChangedOn: when the service changed it last, for `Date.parse`; "" where it does not say. */
  | { readonly kind: "list"; readonly file: File; readonly changedOn: string }
  | { readonly kind: "failed"; readonly fault: RefreshFault }
  | { readonly kind: "stopped" };
