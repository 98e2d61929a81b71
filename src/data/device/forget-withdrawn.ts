import { WITHDRAWN_ITEMS } from "./stored-items.ts";

/** What holds stored values; reading `localStorage` or `indexedDB` throws where the browser refuses it. */
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
