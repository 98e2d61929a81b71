import type { LayerId } from "../../domain/layer/layer-id.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import { preparePlaces } from "../../domain/layer/prepare-places.ts";
import type { Actions } from "../../model/actions.ts";
import { inSlices, STEPS_AT_ONCE } from "../../model/in-slices.ts";
import type { AppStore } from "../../model/store.ts";
import type { LayerRepository } from "./repository.ts";

/**
 * Reads the stored layers and stores their changes. A refused layer lasts as long as the page, which shows that, and is offered again at the
 * next change. Layers of other tabs are not touched.
 */
export async function persistLayers(repository: LayerRepository, store: AppStore, actions: Actions): Promise<void> {
  const kept = new Map<LayerId, LocalLayer>();
  await recall();
  let isUnderWay = false;
  let isDue = false;
  store.subscribe(({ layers }, previous) => {
    if (layers.layers !== previous.layers.layers) void follow();
  });
  await follow();

  async function recall(): Promise<void> {
    try {
      const { layers, unread } = await repository.recall();
      for (const { places } of layers) await prepare(places);
      for (const layer of layers) kept.set(layer.id, layer);
      actions.recallLayers(layers, unread);
    } catch {
      actions.refuseRecall();
    }
  }

  /** Writes one after the other; later changes follow. */
  async function follow(): Promise<void> {
    isDue = true;
    if (isUnderWay) return;
    isUnderWay = true;
    while (isDue) {
      isDue = false;
      await write(store.getState().layers.layers);
    }
    isUnderWay = false;
  }

  /** Removes a layer that another tab has deleted: storing a change would restore its description without its places. */
  async function withoutRemoved(layers: readonly LocalLayer[]): Promise<readonly LocalLayer[]> {
    const standing: LocalLayer[] = [];
    for (const layer of layers) {
      if (kept.get(layer.id)?.places !== layer.places || (await repository.has(layer.id))) standing.push(layer);
      else {
        kept.delete(layer.id);
        actions.removeLayer(layer.id);
      }
    }
    return standing;
  }

  async function write(layers: readonly LocalLayer[]): Promise<void> {
    const standing = new Set(layers.map(({ id }) => id));
    for (const id of [...kept.keys()].filter((one) => !standing.has(one))) {
      await repository.forget(id);
      kept.delete(id);
    }
    for (const layer of await withoutRemoved(layers.filter((one) => kept.get(one.id) !== one))) {
      if (await repository.keep(layer)) kept.set(layer.id, layer);
      else kept.delete(layer.id);
    }
    const isKept = store.getState().layers.layers.every(({ id }) => kept.has(id));
    if (layers.length > 0 && store.getState().layers.isKept !== isKept) actions.reportLayersKept(isKept);
  }
}

/** Orders and attaches places in slices before they are shown. */
function prepare(places: LocalLayer["places"]): Promise<void> {
  return new Promise((resolve) => {
    inSlices(preparePlaces(places), resolve, STEPS_AT_ONCE);
  });
}
