import type { Actions } from "../../model/actions.ts";
import { openKeyValues } from "../../model/device-key-values.ts";
import type { AppStore } from "../../model/store.ts";
import { wait } from "../../platform/online/wait.ts";
import { createIsochroneController, type IsochroneController } from "./controller.ts";
import { createIsochroneRepository } from "./repository.ts";
import { createAskIsochrone } from "./service.ts";

/** Opens the controller of official isochrones with the online service, the device's storage and its clock. */
export function openIsochroneController(
  store: AppStore,
  actions: Actions,
  { navigator }: Pick<typeof globalThis, "navigator">,
): IsochroneController {
  const today = () => new Date();
  return createIsochroneController(store, actions, {
    ask: createAskIsochrone(),
    repository: createIsochroneRepository(openKeyValues("isochrones"), today),
    wait,
    isOnline: () => navigator.onLine,
    today,
  });
}
