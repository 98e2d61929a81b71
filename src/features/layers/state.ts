import { type LayerId, layerNumber } from "../../domain/layer/layer-id.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import { type AppState, NOTHING_ASKED } from "../../model/app-state.ts";
import { selectVisiblePlaces } from "../../model/list-selectors.ts";
import type { AppStore } from "../../model/store.ts";
import type { LayersState } from "./slice.ts";

/** The layer with an identifier, shown or not; undefined for none. */
export function selectLayer({ layers }: AppState, id: LayerId | undefined): LocalLayer | undefined {
  return layers.layers.find((layer) => layer.id === id);
}

/** Acts of a person on imported layers. */
export interface LayerActions {
  /** Adds the stored layers, with the names of unreadable ones; layers of this visit stay as they are. */
  recallLayers(layers: readonly LocalLayer[], unread?: readonly string[]): void;
  /** Reports that stored layers, or the code that reads them, could not be loaded. */
  refuseRecall(): void;
  /** Adds a layer in the order of the numbers; replaces one with the same identifier. */
  addLayer(layer: LocalLayer): void;
  renameLayer(id: LayerId, name: string): void;
  showLayer(id: LayerId, isShown: boolean): void;
  removeLayer(id: LayerId): void;
  /** Shows its places on the map: switches it on, and removes filters or the inspected figure if they hide any of them. */
  lookAtLayer(id: LayerId): void;
  reportLayersKept(isKept: boolean): void;
  /** Greatest stored number of a layer; ignored when it is not a number. */
  reportLastLayer(number: number): void;
}

const MOST_LAYERS = 1_000_000;

export function createLayerActions(store: AppStore): LayerActions {
  const setLayers = (change: (layers: readonly LocalLayer[]) => readonly LocalLayer[]) =>
    store.setState(({ layers }) => ({ layers: withLayers(layers, change(layers.layers)) }));
  const report = (changes: Partial<LayersState>) =>
    store.setState(({ layers }) => ({ layers: { ...layers, ...changes } }));
  const changeLayer = (id: LayerId, changes: Partial<LocalLayer>) =>
    setLayers((layers) => layers.map((layer) => (layer.id === id ? { ...layer, ...changes } : layer)));
  return {
    recallLayers: (kept, unread = []) => {
      setLayers((layers) => joinLayers(kept, layers));
      report({ isRecalled: true, unread });
    },
    refuseRecall: () =>
      store.setState(({ layers }) => ({
        // Without a layer ever created, nothing is missing.
        layers: { ...layers, isRecalled: true, isKept: false, isRecallRefused: layers.lastNumber > 0 },
      })),
    addLayer: (layer) => setLayers((layers) => joinLayers(layers, [layer])),
    renameLayer: (id, name) => changeLayer(id, { name }),
    showLayer: (id, isShown) => changeLayer(id, { isShown }),
    removeLayer: (id) => setLayers((layers) => layers.filter((layer) => layer.id !== id)),
    lookAtLayer: (id) => {
      changeLayer(id, { isShown: true });
      if (isHiding(store.getState(), id)) store.setState({ ...NOTHING_ASKED, inspected: undefined });
      report({ looked: { id } });
    },
    reportLayersKept: (isKept) => report({ isKept }),
    reportLastLayer: (number) => {
      if (!isLayerNumber(number)) return;
      store.setState(({ layers }) => ({ layers: { ...layers, lastNumber: Math.max(layers.lastNumber, number) } }));
    },
  };
}

/** Whether the map hides any place of a shown layer. */
function isHiding(state: AppState, id: LayerId): boolean {
  if (state.inspected !== undefined) return true;
  const visible = new Set(selectVisiblePlaces(state).map((place) => place.id));
  return selectLayer(state, id)?.places.some((place) => !visible.has(place.id)) ?? false;
}

/** Stored values may be invalid: a number that no layer can have is ignored. */
function isLayerNumber(number: number): boolean {
  return Number.isInteger(number) && number > 0 && number < MOST_LAYERS;
}

/** By number, the order of their import; of a layer in both lists, the second. */
function joinLayers(layers: readonly LocalLayer[], others: readonly LocalLayer[]): readonly LocalLayer[] {
  const byId = new Map([...layers, ...others].map((layer) => [layer.id, layer]));
  return [...byId.values()].sort((a, b) => layerNumber(a.id) - layerNumber(b.id));
}

function withLayers(state: LayersState, layers: readonly LocalLayer[]): LayersState {
  return { ...state, layers, lastNumber: Math.max(state.lastNumber, ...layers.map(({ id }) => layerNumber(id))) };
}
