import { type LayerId, layerNumber } from "../../domain/layer/layer-id.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import { type AppState, NOTHING_ASKED } from "../app-state.ts";
import { selectVisiblePlaces } from "../list-selectors.ts";
import type { AppStore } from "../store.ts";
import { selectLayer } from "./layer-selectors.ts";
import type { LayersState } from "./layers-state.ts";

/** What a person does with the layers that were brought. */
export interface LayerActions {
  /** What the device has kept, and the names of what it has but cannot be read; one of this visit stays as it is. */
  recallLayers(layers: readonly LocalLayer[], unread?: readonly string[]): void;
  /** The device, or the code that asks it, has given nothing back. */
  refuseRecall(): void;
  /** Puts it where its number says, for one that comes back; one with the same identifier is replaced. */
  addLayer(layer: LocalLayer): void;
  renameLayer(id: LayerId, name: string): void;
  showLayer(id: LayerId, isShown: boolean): void;
  removeLayer(id: LayerId): void;
  /** Has the map show its places: switches it on, and lifts what is asked, or the figure that is looked into, where it hides any of them. */
  lookAtLayer(id: LayerId): void;
  reportLayersKept(isKept: boolean): void;
  /** The greatest number that the device remembers; passed over where it is none. */
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
        // A device that never had a layer keeps none from the person.
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

/** Whether the map leaves out any place of a layer that is shown. */
function isHiding(state: AppState, id: LayerId): boolean {
  if (state.inspected !== undefined) return true;
  const visible = new Set(selectVisiblePlaces(state).map((place) => place.id));
  return selectLayer(state, id)?.places.some((place) => !visible.has(place.id)) ?? false;
}

/** A device may remember anything: what no layer of a person could come to is none. */
function isLayerNumber(number: number): boolean {
  return Number.isInteger(number) && number > 0 && number < MOST_LAYERS;
}

/** In the order of their numbers, in which they were brought; of one in both, the second. */
function joinLayers(layers: readonly LocalLayer[], others: readonly LocalLayer[]): readonly LocalLayer[] {
  const byId = new Map([...layers, ...others].map((layer) => [layer.id, layer]));
  return [...byId.values()].sort((a, b) => layerNumber(a.id) - layerNumber(b.id));
}

function withLayers(state: LayersState, layers: readonly LocalLayer[]): LayersState {
  return { ...state, layers, lastNumber: Math.max(state.lastNumber, ...layers.map(({ id }) => layerNumber(id))) };
}
