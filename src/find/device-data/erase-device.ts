import { STORED_ITEMS, type StoredItem } from "../../data/device/stored-items.ts";
import type { Actions } from "../../state/actions.ts";
import type { DeviceStorage } from "../../state/repository.ts";

/** Storage of the device, replaced in tests. Each call throws or rejects when the browser refuses it. */
export interface StoredPlaces {
  readonly storage: () => DeviceStorage;
  /** Empties a database of the page. */
  readonly emptyDatabase: (name: string) => Promise<void>;
  /** Removes the caches and the service worker of this copy of the site. */
  readonly forgetSite: () => Promise<void>;
}

/**
 * Erases everything of STORED_ITEMS: first from the state, which would be stored again, then from the device. The choices of the link stay
 * in the page. Resolves with whether everything was erased; a refusal does not stop the rest.
 */
export async function eraseDevice(actions: Actions, device: StoredPlaces): Promise<boolean> {
  forgetInPage(actions);
  let site: Promise<void> | undefined;
  const forgetSite = () => {
    site ??= device.forgetSite();
    return site;
  };
  const things: readonly StoredItem[] = Object.values(STORED_ITEMS);
  let isAllErased = true;
  for (const thing of things) {
    await eraseThing(thing, { ...device, forgetSite }).catch(() => {
      isAllErased = false;
    });
  }
  return isAllErased;
}

function forgetInPage(actions: Actions): void {
  actions.forgetSearches();
  actions.removeLayer();
}

async function eraseThing({ texts, databases, caches }: StoredItem, device: StoredPlaces): Promise<void> {
  for (const key of texts) device.storage().removeItem(key);
  for (const name of databases) await device.emptyDatabase(name);
  if (caches.length > 0) await device.forgetSite();
}
