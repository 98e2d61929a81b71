/** The response of a host to one request. */
export interface SiteAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** First and last byte of a part of a file, both included. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/** Requests a file of the site, or a range of its bytes, by path from the site's folder. */
export type AskSite = (path: string, range?: ByteRange) => Promise<SiteAnswer>;

/** One check, in French: its title and its fault. */
export interface SiteFinding {
  readonly title: string;
  /** Undefined without a fault. */
  readonly fault: string | undefined;
}
