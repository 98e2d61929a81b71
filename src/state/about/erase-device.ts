import { KEPT_THINGS, type KeptId, type KeptThing } from "../../offline/kept-things.ts";
import type { Actions } from "../actions.ts";
import type { DeviceStorage } from "../repository.ts";
import type { AppStore } from "../store.ts";

/** Where the device keeps things, so that tests can stand in for it. Each act throws or rejects where the browser refuses it. */
export interface KeptPlaces {
  readonly storage: () => DeviceStorage;
  /** Leaves nothing in a database of the page's own. */
  readonly emptyDatabase: (name: string) => Promise<void>;
  /** Leaves neither caches nor service worker of this copy of the site. */
  readonly forgetSite: () => Promise<void>;
  /** Once the device has what it was given to keep. */
  readonly whenWritten: () => Promise<void>;
}

/**
 * Erases everything of KEPT_THINGS: first from the page itself, which would keep it again, then from the device. What the link holds stays
 * in the page. Gives what could not be erased; one thing that is refused keeps none of the others.
 */
export async function eraseDevice(store: AppStore, actions: Actions, device: KeptPlaces): Promise<readonly KeptId[]> {
  forgetInPage(store, actions);
  await device.whenWritten();
  let site: Promise<void> | undefined;
  const forgetSite = () => {
    site ??= device.forgetSite();
    return site;
  };
  const refused: KeptId[] = [];
  for (const [id, thing] of Object.entries(KEPT_THINGS) as readonly [KeptId, KeptThing][]) {
    const isErased = await eraseThing(thing, { ...device, forgetSite }).then(
      () => true,
      () => false,
    );
    if (!isErased) refused.push(id);
  }
  return refused;
}

function forgetInPage(store: AppStore, actions: Actions): void {
  actions.forgetSearches();
  actions.forgetRemembered();
  for (const { id } of store.getState().layers.layers) actions.removeLayer(id);
  // Those that could not be read go too.
  actions.recallLayers([]);
}

async function eraseThing({ texts, databases, caches }: KeptThing, device: KeptPlaces): Promise<void> {
  for (const key of texts) device.storage().removeItem(key);
  for (const name of databases) await device.emptyDatabase(name);
  if (caches.length > 0) await device.forgetSite();
}
