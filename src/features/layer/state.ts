import type { LayerId } from "../../domain/layer/layer-id.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import { type AppState, NOTHING_ASKED } from "../../model/app-state.ts";
import { selectVisiblePlaces } from "../../model/list-selectors.ts";
import type { AppStore } from "../../model/store.ts";
import type { ImportedState } from "./slice.ts";

/** The imported file with an identifier; undefined for none. */
export function selectLayer({ imported: { layer } }: AppState, id: LayerId | undefined): LocalLayer | undefined {
  return layer?.id === id ? layer : undefined;
}

/** Acts of a person on the imported file. */
export interface LayerActions {
  /** Reports the stored file, or the name of an unreadable one; a file of this visit stays. */
  recallLayer(layer: LocalLayer | undefined, unread?: string): void;
  /** Reports that the stored file, or the code that reads it, could not be loaded. */
  refuseRecall(): void;
  /** Replaces the one there is. */
  addLayer(layer: LocalLayer): void;
  removeLayer(): void;
  /** Shows its places on the map: removes filters or the inspected figure if they hide any of them. */
  lookAtLayer(): void;
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
    lookAtLayer: () => {
      if (isHiding(store.getState())) store.setState({ ...NOTHING_ASKED, inspected: undefined });
      report({ looks: store.getState().imported.looks + 1 });
    },
    reportLayerKept: (isKept) => report({ isKept }),
  };
}

/** Whether the map hides any imported place. */
function isHiding(state: AppState): boolean {
  if (state.inspected !== undefined) return true;
  const visible = new Set(selectVisiblePlaces(state).map((place) => place.id));
  return state.imported.layer?.places.some((place) => !visible.has(place.id)) ?? false;
}
