import type { LayerId } from "../domain/layer/layer-id.ts";
import type { LocalLayer } from "../domain/layer/local-layer.ts";
import { attachPlaces } from "../features/layers/attach-places.ts";
import { persistLayers } from "../features/layers/persist-layers.ts";
import { createLayerRepository } from "../features/layers/repository.ts";
import type { Actions } from "../model/actions.ts";
import { openKeyValues } from "../model/device-key-values.ts";
import type { AppStore } from "../model/store.ts";
import { STORED_TEXTS } from "../platform/offline/stored-texts.ts";
import type { PendingWrites } from "./pending-writes.ts";
import { warnOfLeaving } from "./warn-of-leaving.ts";

/** Stores layers in the device's database, and follows the numbers given in other tabs, so that each number is given once. */
export function persistLayersOnDevice(store: AppStore, actions: Actions, writes: PendingWrites): void {
  window.addEventListener("storage", ({ key, newValue }) => {
    if (key === STORED_TEXTS.layers) actions.reportLastLayer(Number(newValue));
  });
  const repository = createLayerRepository(openKeyValues("couches"), yieldToTasks);
  const followed = <T>(writing: Promise<T>) => writes.track(warnOfLeaving(window, writing));
  const tracked = {
    ...repository,
    keep: (layer: LocalLayer) => followed(repository.keep(layer)),
    forget: (id: LayerId) => followed(repository.forget(id)),
  };
  attachPlaces(store);
  void persistLayers(tracked, store, actions);
}

/** Yields to pending tasks of the page. */
function yieldToTasks(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
