/** Names of the caches of one copy of the site. */
export interface CacheNames {
  /** Cache of the client versions: the current version, and the windows that still show an earlier one. */
  readonly clientVersions: string;
  readonly tiles: string;
  /** Cache of a kept part of the site's detailed map. */
  readonly keptMap: (part: string) => string;
  /** The part in a cache; undefined for any other cache. */
  readonly keptMapOf: (name: string) => string | undefined;
  readonly version: (version: string) => string;
  /** The version in a cache; undefined for any other cache. */
  readonly versionOf: (name: string) => string | undefined;
  readonly isOurs: (name: string) => boolean;
}

/**
 * Names of the caches of the site at this URL (its folder, with a final slash). Other sites may share the origin, and other copies of this
 * site other paths of it: no copy touches the caches of another.
 */
export function cacheNames(scope: string): CacheNames {
  const ours = `services-alpins:${new URL(scope).pathname}:`;
  const versions = `${ours}version:`;
  const keptMaps = `${ours}detailed:`;
  return {
    clientVersions: `${ours}ledger`,
    tiles: `${ours}tiles`,
    keptMap: (part) => keptMaps + part,
    keptMapOf: (name) => (name.startsWith(keptMaps) ? name.slice(keptMaps.length) : undefined),
    version: (version) => versions + version,
    versionOf: (name) => (name.startsWith(versions) ? name.slice(versions.length) : undefined),
    isOurs: (name) => name.startsWith(ours),
  };
}
