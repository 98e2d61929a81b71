import { preparePlaces } from "../../domain/filter/filter-places.ts";
import type { Actions } from "../../state/actions.ts";
import { recallImported } from "../../state/imported-storage.ts";
import { inSlices, STEPS_AT_ONCE } from "../../state/in-slices.ts";

/**
 * Reads the imported file, and orders its places in slices before they are shown.
 * @throws errors of the storage
 */
export async function recallLayer(actions: Actions): Promise<void> {
  const { layer, unread } = await recallImported();
  if (layer !== undefined)
    await new Promise<void>((resolve) => inSlices(preparePlaces(layer.places), resolve, STEPS_AT_ONCE));
  actions.recallLayer(layer, unread !== undefined);
}
