import type { LayerId } from "../domain/layer/layer-id.ts";
import type { LocalLayer } from "../domain/layer/local-layer.ts";
import { attachImported } from "../features/layer/attach-imported.ts";
import { persistLayer } from "../features/layer/persist-layer.ts";
import { createLayerRepository } from "../features/layer/repository.ts";
import type { Actions } from "../model/actions.ts";
import { openKeyValues } from "../model/device-key-values.ts";
import type { AppStore } from "../model/store.ts";
import type { PendingWrites } from "./pending-writes.ts";
import { warnOfLeaving } from "./warn-of-leaving.ts";

/** Stores the imported file in the device's database. */
export function persistLayerOnDevice(store: AppStore, actions: Actions, writes: PendingWrites): void {
  const repository = createLayerRepository(openKeyValues("couches"), yieldToTasks);
  const followed = <T>(writing: Promise<T>) => writes.track(warnOfLeaving(window, writing));
  const tracked = {
    ...repository,
    keep: (layer: LocalLayer) => followed(repository.keep(layer)),
    forget: (id: LayerId) => followed(repository.forget(id)),
  };
  attachImported(store);
  void persistLayer(tracked, store, actions);
}

/** Yields to pending tasks of the page. */
function yieldToTasks(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
