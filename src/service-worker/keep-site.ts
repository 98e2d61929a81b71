import type { PrecacheEntry } from "workbox-precaching/_types.js";
import { PrecacheController } from "workbox-precaching/PrecacheController.js";
import { refuseDamaged } from "./refuse-damaged.ts";

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
