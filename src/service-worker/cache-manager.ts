import { cacheNames } from "../platform/offline/cache-names.ts";
import type { CachedVersion } from "../platform/offline/cached-version.ts";
import {
  type ClientVersions,
  keepLiving,
  neededVersions,
  readClientVersions,
  takeOver,
  writeClientVersions,
} from "./client-versions.ts";
import { type Filling, fillVersion } from "./fill-version.ts";

/** Interfaces of the browser that the cache manager uses; tests replace them. */
export interface Surroundings {
  readonly caches: CacheStorage;
  readonly scope: string;
  readonly fetch: Filling["fetch"];
  /** Client ids of the open windows of the site. */
  readonly windows: () => Promise<readonly string[]>;
}

/** The properties of a request that the cache manager reads. */
export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly isNavigation: boolean;
  /** Client id of the requesting window; "" before there is one. */
  readonly clientId: string;
}

export interface CacheManager {
  /** Caches every file of this version; rejects when a file cannot be fetched. */
  readonly install: () => Promise<void>;
  /** Makes this version the current one, and deletes the versions that no window shows. */
  readonly activate: () => Promise<void>;
  /** Whether a request is for a file of the site that may be cached. */
  readonly isOfSite: (request: Asked) => boolean;
  /** The cached response; undefined when the network must answer. */
  readonly answer: (request: Asked) => Promise<Response | undefined>;
  /** Records that a window shows this version, whatever the client versions say. */
  readonly adopt: (clientId: string) => Promise<void>;
  /** Deletes the versions that no window shows. */
  readonly tidy: () => Promise<void>;
}

/**
 * Caches whole versions of the site and serves each window from the version it was opened with: a page never gets code or data of another
 * version, even when another window has gone on to the next.
 */
export function createCacheManager(kept: CachedVersion, { caches, scope, fetch, windows }: Surroundings): CacheManager {
  const names = cacheNames(scope);
  const paths = new Set(kept.files.map(({ path }) => path));
  let remembered: Promise<ClientVersions> | undefined;
  const clientVersions = () => {
    remembered ??= caches.open(names.clientVersions).then((cache) => readClientVersions(cache, scope));
    return remembered;
  };
  const remember = async (next: ClientVersions) => {
    remembered = Promise.resolve(next);
    await writeClientVersions(await caches.open(names.clientVersions), scope, next);
    const needed = neededVersions(next);
    for (const name of await caches.keys()) {
      const version = names.versionOf(name);
      if (version !== undefined && !needed.has(version)) await caches.delete(name);
    }
  };
  /** The first match in the caches of these versions, in their order; creates no cache. */
  const matchIn = async (versions: Iterable<string>, path: string): Promise<Response | undefined> => {
    for (const version of versions) {
      const name = names.version(version);
      if (!(await caches.has(name))) continue;
      const found = await (await caches.open(name)).match(new URL(path, scope).href);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    install: () => fillVersion(kept, { caches, names, scope, fetch }),
    activate: async () => remember(takeOver(await clientVersions(), kept.version, await windows())),
    isOfSite: ({ url, method, isNavigation }) => {
      const path = pathIn(scope, url);
      if (method !== "GET" || path === undefined) return false;
      return isNavigation ? isPage(path) : path !== "" && (paths.has(path) || isNamedByContent(path));
    },
    answer: async ({ url, isNavigation, clientId }) => {
      const path = pathIn(scope, url) ?? "";
      if (isNavigation) return matchIn([kept.version], "");
      const { earlier } = await clientVersions();
      const own = earlier[clientId] ?? kept.version;
      // A worker of a page has a client id of its own. A file named by its content is the same in every version.
      return matchIn(isNamedByContent(path) ? new Set([own, kept.version, ...Object.values(earlier)]) : [own], path);
    },
    adopt: async (clientId) => {
      const { current, earlier } = await clientVersions();
      if (earlier[clientId] === undefined) return;
      const { [clientId]: _, ...others } = earlier;
      await remember({ current, earlier: others });
    },
    tidy: async () => {
      const known = await clientVersions();
      if (Object.keys(known.earlier).length > 0) await remember(keepLiving(known, await windows()));
    },
  };
}

/** The path of a URL relative to the site's folder, without query; undefined outside the folder. */
function pathIn(scope: string, url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  return address.startsWith(scope) ? address.slice(scope.length) : undefined;
}

function isPage(path: string): boolean {
  return path === "" || path === "index.html";
}

function isNamedByContent(path: string): boolean {
  return path.startsWith("assets/");
}
