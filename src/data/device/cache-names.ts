export interface CacheNames {
  /** Cache of the page, its code and its data. */
  readonly site: string;
  /** Whether a former version of the page made the cache, and none does now. */
  readonly isWithdrawn: (name: string) => boolean;
  readonly isOurs: (name: string) => boolean;
}

/** Names of the caches of the site at this URL, with a final slash: other sites may share the origin. */
export function cacheNames(scope: string): CacheNames {
  const ours = `services-alpins:${new URL(scope).pathname}:`;
  const site = `${ours}site`;
  return {
    site,
    isWithdrawn: (name) => name.startsWith(ours) && name !== site,
    isOurs: (name) => name.startsWith(ours),
  };
}

export function isReload(): boolean {
  const [navigation] = performance.getEntriesByType("navigation");
  return navigation instanceof PerformanceNavigationTiming && navigation.type === "reload";
}
