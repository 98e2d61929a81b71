import { STORED_TEXTS } from "./stored-texts.ts";

/** A group of stored values, as a person distinguishes it from the others. */
export type StoredItemId = "recentSearches" | "baseMapChoice" | "layers" | "corrections" | "site";

export interface StoredItem {
  /** Keys of localStorage. */
  readonly texts: readonly string[];
  /** IndexedDB databases, each with one object store. */
  readonly databases: readonly string[];
  /** Caches, by the part after the name of this copy of the site: src/data/device/cache-names.ts. */
  readonly caches: readonly string[];
}

/** Everything that the page stores on a device. The privacy page lists this table; erasing everything erases it. */
export const STORED_ITEMS = {
  recentSearches: { texts: [STORED_TEXTS.recentSearches], databases: [], caches: [] },
  baseMapChoice: { texts: [STORED_TEXTS.baseMapChoice], databases: [], caches: [] },
  layers: { texts: [STORED_TEXTS.layers], databases: ["services-alpins.couches"], caches: [] },
  corrections: { texts: [STORED_TEXTS.corrections], databases: [], caches: [] },
  site: { texts: [], databases: [], caches: ["site"] },
} as const satisfies Readonly<Record<StoredItemId, StoredItem>>;

/** Names that former versions of the page stored under: removed from the device without a word, and never used again. */
export const WITHDRAWN_ITEMS: Pick<StoredItem, "texts" | "databases"> = {
  texts: [
    "services-alpins.notes",
    "services-alpins.raccourci",
    "services-alpins.variantes",
    "services-alpins.corrections",
    "services-alpins.correspondances",
    "services-alpins.scenario",
  ],
  databases: ["services-alpins.isochrones"],
};

/** The storage of the browser; reading `localStorage` or `indexedDB` throws where the browser refuses it. */
export type StorageOfDevice = Pick<Window, "localStorage" | "indexedDB">;

/** Removes what former versions of the page stored on the device. Where the browser refuses storage there is nothing to remove. */
export function forgetWithdrawn(device: StorageOfDevice, { texts, databases } = WITHDRAWN_ITEMS): void {
  try {
    for (const key of texts) device.localStorage.removeItem(key);
    for (const name of databases) device.indexedDB.deleteDatabase(name);
  } catch {
    // Refused storage.
  }
}

/** Deletes the caches of which a function says so. */
export async function forgetCaches(caches: CacheStorage, isMeant: (name: string) => boolean): Promise<void> {
  const meant = (await caches.keys()).filter(isMeant);
  await Promise.all(meant.map((name) => caches.delete(name)));
}
