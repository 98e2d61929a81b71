import type { LayerId } from "../../domain/layer/layer-id.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import type { AppStore } from "../store.ts";

/** What a person does with the layers that were brought. */
export interface LayerActions {
  /** What the device has kept, before those of this visit. */
  recallLayers(layers: readonly LocalLayer[]): void;
  /** One with the same identifier is replaced where it stands. */
  addLayer(layer: LocalLayer): void;
  renameLayer(id: LayerId, name: string): void;
  showLayer(id: LayerId, isShown: boolean): void;
  removeLayer(id: LayerId): void;
  /** Has the map show its places, and shows it if it is switched off. */
  lookAtLayer(id: LayerId): void;
  reportLayersKept(isKept: boolean): void;
}

export function createLayerActions(store: AppStore): LayerActions {
  const setLayers = (change: (layers: readonly LocalLayer[]) => readonly LocalLayer[]) =>
    store.setState(({ layers }) => ({ layers: { ...layers, layers: change(layers.layers) } }));
  const changeLayer = (id: LayerId, changes: Partial<LocalLayer>) =>
    setLayers((layers) => layers.map((layer) => (layer.id === id ? { ...layer, ...changes } : layer)));
  return {
    recallLayers: (kept) =>
      store.setState(({ layers }) => {
        const brought = new Set(layers.layers.map(({ id }) => id));
        const before = kept.filter(({ id }) => !brought.has(id));
        return { layers: { ...layers, isRecalled: true, layers: [...before, ...layers.layers] } };
      }),
    addLayer: (layer) =>
      setLayers((layers) =>
        layers.some(({ id }) => id === layer.id)
          ? layers.map((other) => (other.id === layer.id ? layer : other))
          : [...layers, layer],
      ),
    renameLayer: (id, name) => changeLayer(id, { name }),
    showLayer: (id, isShown) => changeLayer(id, { isShown }),
    removeLayer: (id) => setLayers((layers) => layers.filter((layer) => layer.id !== id)),
    lookAtLayer: (id) => {
      changeLayer(id, { isShown: true });
      store.setState(({ layers }) => ({ layers: { ...layers, looked: { id } } }));
    },
    reportLayersKept: (isKept) => store.setState(({ layers }) => ({ layers: { ...layers, isKept } })),
  };
}
