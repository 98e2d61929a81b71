/** A file of the site that is cached for use without a network. */
export interface CachedFile {
  /** Relative to the site's folder; "" for the page itself. */
  readonly path: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

/** All files of one version of the site: page, code and data that belong together. */
export interface CachedVersion {
  /** Fingerprint of the files: the same files give the same value on any day. */
  readonly version: string;
  readonly files: readonly CachedFile[];
}

/** Name of the meta element that holds the version of the page. */
export const VERSION_META = "site-version";
