import { STORED_ITEMS, type StoredItem } from "../../data/device/stored-items.ts";
import type { Actions } from "../../state/actions.ts";

const ITEMS: readonly StoredItem[] = Object.values(STORED_ITEMS);

/**
 * Erases everything of STORED_ITEMS: first from the state, which would be stored again, then from the device. The choices of the link stay
 * in the page. Resolves with whether everything was erased; a refusal does not stop the rest.
 *
 * @param forgetSite removes the caches and the service worker of this copy of the site
 */
export async function eraseDevice(actions: Actions, forgetSite: () => Promise<void>): Promise<boolean> {
  actions.forgetSearches();
  actions.removeLayer();
  const results = await Promise.allSettled([
    ...ITEMS.flatMap(({ texts }) => texts).map(async (key) => localStorage.removeItem(key)),
    ...ITEMS.flatMap(({ databases }) => databases).map(deleteDatabase),
    forgetSite(),
  ]);
  return results.every(({ status }) => status === "fulfilled");
}

/** Resolves too while another tab holds the database open: it is deleted when that one lets go. */
async function deleteDatabase(name: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onblocked = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
