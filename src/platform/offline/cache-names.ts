/** Names of the caches of one copy of the site. */
export interface CacheNames {
  /** Cache of the client versions: the current version, and the windows that still show an earlier one. */
  readonly clientVersions: string;
  readonly tiles: string;
  readonly version: (version: string) => string;
  /** The version in a cache; undefined for any other cache. */
  readonly versionOf: (name: string) => string | undefined;
  /** Whether a former version of the page made the cache, and none does now. */
  readonly isWithdrawn: (name: string) => boolean;
  readonly isOurs: (name: string) => boolean;
}

/**
 * Names of the caches of the site at this URL (its folder, with a final slash). Other sites may share the origin, and other copies of this
 * site other paths of it: no copy touches the caches of another.
 */
export function cacheNames(scope: string): CacheNames {
  const ours = `services-alpins:${new URL(scope).pathname}:`;
  const versions = `${ours}version:`;
  return {
    clientVersions: `${ours}ledger`,
    tiles: `${ours}tiles`,
    version: (version) => versions + version,
    versionOf: (name) => (name.startsWith(versions) ? name.slice(versions.length) : undefined),
    isWithdrawn: (name) => name.startsWith(`${ours}detailed:`),
    isOurs: (name) => name.startsWith(ours),
  };
}
