/** Mark of a study file, in its first line: a file that begins with it is opened as a study. */
export const STUDY_FORMAT = "services-alpins-etude";
/** Increases when older pages cannot read the file. */
export const STUDY_VERSION = 1;

/** Reason why a study file cannot be opened. */
export type StudyFault =
  | { readonly kind: "too-large"; readonly bytes: number; readonly most: number }
  /** The file was moved or closed while it was read. */
  | { readonly kind: "unreadable" }
  | { readonly kind: "empty" }
  /** Cut or not JSON. */
  | { readonly kind: "not-json" }
  /** JSON, but not a study. */
  | { readonly kind: "not-a-study" }
  /** Saved by a later version of the page. */
  | { readonly kind: "later-version" }
  /** `where`: path in the file, as "places.2.name". */
  | { readonly kind: "damaged"; readonly where: string }
  /** A damaged layer. */
  | { readonly kind: "layer-damaged"; readonly name: string }
  | { readonly kind: "too-many-rows"; readonly name: string; readonly most: number };
