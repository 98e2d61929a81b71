import { preparePlaces } from "../domain/layer/prepare-places.ts";
import { attachImported } from "../features/layer/attach-imported.ts";
import { recallImported } from "../features/layer/imported-storage.ts";
import type { Actions } from "../model/actions.ts";
import { inSlices, STEPS_AT_ONCE } from "../model/in-slices.ts";
import type { AppStore } from "../model/store.ts";

/**
 * Reads the imported file, and orders its places in slices before they are shown.
 * @throws errors of the storage
 */
export async function recallLayer(store: AppStore, actions: Actions): Promise<void> {
  attachImported(store);
  const { layer, unread } = await recallImported();
  if (layer !== undefined)
    await new Promise<void>((resolve) => inSlices(preparePlaces(layer.places), resolve, STEPS_AT_ONCE));
  actions.recallLayer(layer, unread !== undefined);
}
