import { createAskIsochrone } from "../online/ask-isochrone.ts";
import { wait } from "../online/wait.ts";
import type { Actions } from "../state/actions.ts";
import { openKeyValues } from "../state/device-key-values.ts";
import { createIsochroneDesk, type IsochroneDesk } from "../state/isochrones/isochrone-desk.ts";
import { createIsochroneShelf } from "../state/isochrones/isochrone-shelf.ts";
import type { AppStore } from "../state/store.ts";

/** The desk of official isochrones on the real service, the device's store and its clock. */
export function openIsochroneDesk(
  store: AppStore,
  actions: Actions,
  { navigator }: Pick<typeof globalThis, "navigator">,
): IsochroneDesk {
  const today = () => new Date();
  return createIsochroneDesk(store, actions, {
    ask: createAskIsochrone(),
    shelf: createIsochroneShelf(openKeyValues("isochrones"), today),
    wait,
    isOnline: () => navigator.onLine,
    today,
  });
}
