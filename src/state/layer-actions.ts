import type { LocalLayer } from "../domain/layer/local-layer.ts";
import { NOTHING_IMPORTED } from "./layer/slice.ts";
import type { AppStore } from "./store.ts";

export interface LayerActions {
  /** Reports the stored file; or that there is one that could not be read. */
  recallLayer(layer: LocalLayer | undefined, isUnread: boolean): void;
  /** Forgets the file, in this page. */
  removeLayer(): void;
}

export function createLayerActions(store: AppStore): LayerActions {
  return {
    recallLayer: (layer, isUnread) => store.setState({ imported: { layer, isRecalled: true, isUnread } }),
    removeLayer: () => store.setState({ imported: { ...NOTHING_IMPORTED, isRecalled: true } }),
  };
}
