import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import type { LayerRepository } from "../../state/layer/repository.ts";
import { warnOfLeaving } from "../../ui/warn-of-leaving.ts";
import { createActions, type Store } from "../store.ts";

/** The imported file, on the device and in the state. */
export interface LayerOnDevice {
  /** Resolves with false when the device refuses: the state then has what the device still holds. */
  keep(layer: LocalLayer): Promise<boolean>;
  remove(): void;
}

export function createLayerOnDevice(store: Store, storage: LayerRepository): LayerOnDevice {
  const actions = createActions(store);
  return {
    keep: async (layer) => {
      const isKept = await warnOfLeaving(window, storage.keep(layer));
      // A device without room may have lost the former file too.
      const held = isKept ? layer : (await storage.recall().catch(() => undefined))?.layer;
      actions.receiveLayer(held);
      return isKept;
    },
    remove: () => {
      const { layer } = store.getState();
      if (layer === undefined) return;
      actions.receiveLayer(undefined);
      void warnOfLeaving(window, storage.forget(layer.id));
    },
  };
}
