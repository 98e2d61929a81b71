import type { CacheNames } from "../platform/offline/cache-names.ts";
import type { CachedFile, CachedVersion } from "../platform/offline/cached-version.ts";
import { sha256Of } from "../platform/offline/sha256-of.ts";
import { bareHeaders } from "./bare-headers.ts";

/** Number of parallel requests. A page that was just opened may still need the network. */
const AT_ONCE = 3;
/** Response header with the SHA-256 of the cached body. */
const SHA256_HEADER = "x-kept-sha256";

export interface Filling {
  readonly caches: CacheStorage;
  readonly names: CacheNames;
  /** URL of the site's folder. */
  readonly scope: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

/**
 * Caches every file of a version: copied from an earlier version with the same SHA-256, else fetched from the site. Files cached before an
 * interruption are not fetched again. The SHA-256 of cached bytes is computed anew: the device may have damaged them.
 * @throws Error when a file cannot be fetched, or has another SHA-256 than the version's, as during a deployment or behind the login page
 * of a hotspot. The version before then stays current.
 */
export async function fillVersion({ version, files }: CachedVersion, filling: Filling): Promise<void> {
  const { caches, names } = filling;
  const own = names.version(version);
  const cache = await caches.open(own);
  const earlier = (await caches.keys()).filter((name) => name !== own && names.versionOf(name) !== undefined);
  const sources = await Promise.all([own, ...earlier].map((name) => caches.open(name)));
  const waiting = [...files];
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
      await keep(file, cache, sources, filling);
  };
  // After a failure each lane finishes its file, which stays cached for the next attempt, and begins no other.
  const lanes = Array.from({ length: AT_ONCE }, () =>
    work().catch((fault: unknown) => {
      waiting.length = 0;
      throw fault;
    }),
  );
  await Promise.allSettled(lanes);
  await Promise.all(lanes);
}

async function keep(file: CachedFile, cache: Cache, sources: readonly Cache[], filling: Filling): Promise<void> {
  const url = new URL(file.path, filling.scope).href;
  for (const source of sources) {
    const kept = await source.match(url);
    if (kept?.headers.get(SHA256_HEADER) !== file.sha256) continue;
    // Unreadable bytes are damaged ones.
    const bytes = await kept.arrayBuffer().catch(() => undefined);
    if (bytes === undefined || (await sha256Of(bytes)) !== file.sha256) continue;
    if (source !== cache) await cache.put(url, new Response(bytes, { headers: kept.headers }));
    return;
  }
  await cache.put(url, await fetchFile(file, url, filling.fetch));
}

async function fetchFile({ path, sha256 }: CachedFile, url: string, fetch: Filling["fetch"]): Promise<Response> {
  // A file with a hash in its name never changes: the browser's HTTP cache has it from the page. Other files are requested with
  // revalidation, and a second time without any cache when the SHA-256 differs.
  for (const cache of path.startsWith("assets/")
    ? (["default", "reload"] as const)
    : (["no-cache", "reload"] as const)) {
    const response = await fetch(url, { cache, credentials: "same-origin", priority: "low" });
    if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
    const bytes = await response.arrayBuffer();
    if ((await sha256Of(bytes)) === sha256) return new Response(bytes, { headers: keptHeaders(response, sha256) });
  }
  throw new Error(`${url} is of another version`);
}

function keptHeaders(response: Response, sha256: string): Headers {
  const headers = bareHeaders(response.headers);
  headers.set(SHA256_HEADER, sha256);
  return headers;
}
