/** The response of a host to one request. */
export interface SiteAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** Requests a file of the site, by path from the site's folder. */
export type AskSite = (path: string) => Promise<SiteAnswer>;

/** One check, in French: its title and its fault. */
export interface SiteFinding {
  readonly title: string;
  /** Undefined without a fault. */
  readonly fault: string | undefined;
}
