import type { Actions } from "../../state/actions.ts";
import { recallImported } from "../../state/imported-storage.ts";

/**
 * Reads the imported file.
 * @throws errors of the storage
 */
export async function recallLayer(actions: Actions): Promise<void> {
  const { layer, unread } = await recallImported();
  actions.recallLayer(layer, unread !== undefined);
}
