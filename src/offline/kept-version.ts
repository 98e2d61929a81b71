/** A file of the site that is kept for the time without a network. */
export interface KeptFile {
  /** Relative to the site's folder; "" for the page itself. */
  readonly path: string;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

/** All files of one publication of the site: page, code and data that belong together. */
export interface KeptVersion {
  /** The same for the same files, whatever the day. */
  readonly version: string;
  readonly files: readonly KeptFile[];
}

/** Name of the element of the page's head that says which version the page is of. */
export const VERSION_META = "site-version";
