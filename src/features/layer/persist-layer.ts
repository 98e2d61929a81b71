import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import { preparePlaces } from "../../domain/layer/prepare-places.ts";
import type { Actions } from "../../model/actions.ts";
import { inSlices, STEPS_AT_ONCE } from "../../model/in-slices.ts";
import type { AppStore } from "../../model/store.ts";
import type { LayerRepository } from "./repository.ts";

/** Reads the stored file and stores its changes. A refused file lasts as long as the page, which shows that. */
export async function persistLayer(repository: LayerRepository, store: AppStore, actions: Actions): Promise<void> {
  /** What the device holds, as far as this page knows. */
  let held: LocalLayer | undefined;
  await recall();
  let isUnderWay = false;
  store.subscribe(({ imported }, previous) => {
    if (imported.layer !== previous.imported.layer) void follow();
  });
  await follow();

  async function recall(): Promise<void> {
    try {
      const { layer, unread } = await repository.recall();
      if (layer !== undefined) await prepare(layer.places);
      held = layer;
      actions.recallLayer(layer, unread);
    } catch {
      actions.refuseRecall();
    }
  }

  /** Writes one after the other; later changes follow. */
  async function follow(): Promise<void> {
    if (isUnderWay) return;
    isUnderWay = true;
    while (held !== store.getState().imported.layer) await write(store.getState().imported.layer);
    isUnderWay = false;
  }

  async function write(layer: LocalLayer | undefined): Promise<void> {
    const former = held;
    held = layer;
    if (layer === undefined) {
      if (former !== undefined) await repository.forget(former.id);
      return;
    }
    const isKept = await repository.keep(layer);
    if (store.getState().imported.isKept !== isKept) actions.reportLayerKept(isKept);
  }
}

/** Orders and attaches places in slices before they are shown. */
function prepare(places: LocalLayer["places"]): Promise<void> {
  return new Promise((resolve) => {
    inSlices(preparePlaces(places), resolve, STEPS_AT_ONCE);
  });
}
