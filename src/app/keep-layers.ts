import type { Actions } from "../state/actions.ts";
import { openKeyValues } from "../state/device-key-values.ts";
import { keepLayers } from "../state/layers/keep-layers.ts";
import { createLayerShelf } from "../state/layers/layer-shelf.ts";
import type { AppStore } from "../state/store.ts";

/** Keeps layers in the device's own store. */
export function keepLayersOnDevice(store: AppStore, actions: Actions): void {
  void keepLayers(createLayerShelf(openKeyValues("couches"), rest), store, actions);
}

/** Lets the page do what waits. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
