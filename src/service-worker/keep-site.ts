import type { WorkboxPlugin } from "workbox-core/types.js";
import type { PrecacheEntry } from "workbox-precaching/_types.js";
import { PrecacheController } from "workbox-precaching/PrecacheController.js";

/** The files of one version of the site, each with the SHA-256 that the browser compares when it is fetched. */
export type SiteFiles = readonly (PrecacheEntry & { readonly integrity: string })[];

/**
 * Workbox's cache of a whole version of the site: all of its files are kept, or none, and a damaged one is fetched again.
 *
 * @throws Error of Workbox when two files have one address
 */
export function keepSite(files: SiteFiles, cacheName: string): PrecacheController {
  const site: PrecacheController = new PrecacheController({
    cacheName,
    plugins: [refuseDamaged((key) => site.getIntegrityForCacheKey(key))],
  });
  site.addToCacheList([...files]);
  return site;
}

/**
 * Plugin of Workbox: a cached response whose bytes are not those of the version counts as missing, and is fetched again. Workbox itself checks
 * what it fetches and never what it has kept.
 *
 * @param integrityOf SHA-256 of a cached file, as `integrity` of HTML, by its key in the cache
 */
function refuseDamaged(integrityOf: (key: string) => string | undefined): WorkboxPlugin {
  return {
    cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
      const integrity = integrityOf(request.url);
      if (cachedResponse === undefined || integrity === undefined) return cachedResponse;
      // Unreadable bytes are damaged ones.
      const bytes = await cachedResponse.arrayBuffer().catch(() => new ArrayBuffer());
      if ((await integrityOfBytes(bytes)) !== integrity) return undefined;
      // No clone: of the two streams of a cloned body, Chromium under load sometimes aborts the one that the page reads.
      return new Response(bytes, cachedResponse);
    },
  };
}

async function integrityOfBytes(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}
