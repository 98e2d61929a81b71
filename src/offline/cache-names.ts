/** Where the browser keeps what belongs to one copy of the site. */
export interface CacheNames {
  /** Which version is the current one, and which windows still show an earlier one. */
  readonly ledger: string;
  readonly tiles: string;
  readonly version: (version: string) => string;
  /** The version that a cache holds; undefined for any other cache, whosever it is. */
  readonly versionOf: (name: string) => string | undefined;
  readonly isOurs: (name: string) => boolean;
}

/**
 * Names of the caches of the site at this address (its folder, with a final slash). Other sites may share the origin, and other copies of
 * this one below other paths: none touches what another keeps.
 */
export function cacheNames(scope: string): CacheNames {
  const ours = `services-alpins:${new URL(scope).pathname}:`;
  const versions = `${ours}version:`;
  return {
    ledger: `${ours}ledger`,
    tiles: `${ours}tiles`,
    version: (version) => versions + version,
    versionOf: (name) => (name.startsWith(versions) ? name.slice(versions.length) : undefined),
    isOurs: (name) => name.startsWith(ours),
  };
}
