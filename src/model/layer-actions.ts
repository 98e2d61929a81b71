import type { LocalLayer } from "../domain/layer/local-layer.ts";
import type { ImportedState } from "../features/layer/slice.ts";
import { NOTHING_ASKED } from "./app-state.ts";
import type { AppStore } from "./store.ts";

/** Acts of a person on the imported file. */
export interface LayerActions {
  /** Reports the stored file, or the name of an unreadable one; a file of this visit stays. */
  recallLayer(layer: LocalLayer | undefined, unread?: string): void;
  /** Reports that the stored file, or the code that reads it, could not be loaded. */
  refuseRecall(): void;
  /** Replaces the one there is. */
  addLayer(layer: LocalLayer): void;
  removeLayer(): void;
  /** Shows its places on the map, without filters that hide any of them. */
  lookAtLayer(isHidden: boolean): void;
  reportLayerKept(isKept: boolean): void;
}

export function createLayerActions(store: AppStore): LayerActions {
  const report = (changes: Partial<ImportedState>) =>
    store.setState(({ imported }) => ({ imported: { ...imported, ...changes } }));
  return {
    recallLayer: (layer, unread) =>
      store.setState(({ imported }) => ({
        imported: { ...imported, layer: imported.layer ?? layer, isRecalled: true, unread },
      })),
    refuseRecall: () =>
      store.setState(({ imported }) => ({
        // Without anything to recall, nothing is missing.
        imported: { ...imported, isRecalled: true, isKept: false, isRecallRefused: !imported.isRecalled },
      })),
    addLayer: (layer) => report({ layer, unread: undefined }),
    removeLayer: () => report({ layer: undefined }),
    lookAtLayer: (isHidden) => {
      if (isHidden) store.setState(NOTHING_ASKED);
      report({ looks: store.getState().imported.looks + 1 });
    },
    reportLayerKept: (isKept) => report({ isKept }),
  };
}
