import { cacheNames } from "../offline/cache-names.ts";
import type { KeptVersion } from "../offline/kept-version.ts";
import { type Filling, fillVersion } from "./fill-version.ts";
import { keepLiving, type Ledger, neededVersions, readLedger, takeOver, writeLedger } from "./ledger.ts";

/** What the keeper must have of the browser, so that tests can stand in for it. */
export interface Surroundings {
  readonly caches: CacheStorage;
  readonly scope: string;
  readonly fetch: Filling["fetch"];
  /** Ids of the windows of the site that are open. */
  readonly windows: () => Promise<readonly string[]>;
}

/** A request as far as the keeper looks at it. */
export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly isNavigation: boolean;
  /** The window that asks; "" where there is none yet. */
  readonly clientId: string;
}

export interface Keeper {
  /** Fetches what this version needs; rejects when anything of it cannot be had. */
  readonly install: () => Promise<void>;
  /** Makes this version the current one, and lets go of versions that nobody shows any more. */
  readonly activate: () => Promise<void>;
  /** Whether a request is for a file of the site that may be kept. */
  readonly isOfSite: (asked: Asked) => boolean;
  /** What is kept for it; undefined where the network must answer. */
  readonly answer: (asked: Asked) => Promise<Response | undefined>;
  /** A window shows this version, whatever the ledger says. */
  readonly adopt: (clientId: string) => Promise<void>;
  /** Lets go of versions that nobody shows any more. */
  readonly tidy: () => Promise<void>;
}

/**
 * Keeps whole versions of the site and serves each window from the one it was opened with: a page never meets code or data of another
 * publication, also when another window has gone on to the next.
 */
export function createKeeper(kept: KeptVersion, { caches, scope, fetch, windows }: Surroundings): Keeper {
  const names = cacheNames(scope);
  const paths = new Set(kept.files.map(({ path }) => path));
  let remembered: Promise<Ledger> | undefined;
  const ledger = () => {
    remembered ??= caches.open(names.ledger).then((cache) => readLedger(cache, scope));
    return remembered;
  };
  const remember = async (next: Ledger) => {
    remembered = Promise.resolve(next);
    await writeLedger(await caches.open(names.ledger), scope, next);
    const needed = neededVersions(next);
    for (const name of await caches.keys()) {
      const version = names.versionOf(name);
      if (version !== undefined && !needed.has(version)) await caches.delete(name);
    }
  };
  /** From the caches of these versions, in their order; a missing cache is not made. */
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
    activate: async () => remember(takeOver(await ledger(), kept.version, await windows())),
    isOfSite: ({ url, method, isNavigation }) => {
      const path = pathIn(scope, url);
      if (method !== "GET" || path === undefined) return false;
      return isNavigation ? isPage(path) : path !== "" && (paths.has(path) || isNamedByContent(path));
    },
    answer: async ({ url, isNavigation, clientId }) => {
      const path = pathIn(scope, url) ?? "";
      if (isNavigation) return matchIn([kept.version], "");
      const { earlier } = await ledger();
      const own = earlier[clientId] ?? kept.version;
      // A worker of a page has an id of its own: code, whose name tells its content, may come from any version.
      return matchIn(isNamedByContent(path) ? new Set([own, kept.version, ...Object.values(earlier)]) : [own], path);
    },
    adopt: async (clientId) => {
      const { current, earlier } = await ledger();
      if (earlier[clientId] === undefined) return;
      const { [clientId]: _, ...others } = earlier;
      await remember({ current, earlier: others });
    },
    tidy: async () => {
      const known = await ledger();
      if (Object.keys(known.earlier).length > 0) await remember(keepLiving(known, await windows()));
    },
  };
}

/** The path of an address below the site's folder, without query; undefined for one outside. */
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
