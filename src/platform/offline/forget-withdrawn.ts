import type { CacheNames } from "./cache-names.ts";
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

/** Removes the caches of former versions of the page. */
export async function forgetWithdrawnCaches(caches: CacheStorage, { isWithdrawn }: CacheNames): Promise<void> {
  const withdrawn = (await caches.keys()).filter(isWithdrawn);
  await Promise.all(withdrawn.map((name) => caches.delete(name)));
}
