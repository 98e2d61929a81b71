import { preparePlaces } from "../../domain/filter/filter-places.ts";
import type { Actions } from "../../state/actions.ts";
import { inSlices, STEPS_AT_ONCE } from "../../state/in-slices.ts";
import { attachImported } from "../../state/layer/attach-imported.ts";
import { recallImported } from "../../state/layer/imported-storage.ts";
import type { AppStore } from "../../state/store.ts";

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
