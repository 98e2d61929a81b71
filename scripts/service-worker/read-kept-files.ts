/** A file that the service worker keeps. */
export interface KeptFile {
  /** Path from the site's folder. */
  readonly url: string;
  /** SHA-256 as `integrity` of HTML. */
  readonly integrity: string;
}

/** The files that a built service worker keeps, from the list in its code; empty when the code has none. */
export function readKeptFiles(worker: string): readonly KeptFile[] {
  const entries = worker.match(/\{[^{}]*\bintegrity"?:"sha256-[^{}]*\}/g) ?? [];
  return entries.map((entry) => ({
    url: /\burl"?:"([^"]*)"/.exec(entry)?.[1] ?? "",
    integrity: /\bintegrity"?:"([^"]*)"/.exec(entry)?.[1] ?? "",
  }));
}
