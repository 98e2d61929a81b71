import type { Actions } from "../../state/actions.ts";
import type { Repository } from "../../state/repository.ts";
import type { AppStore } from "../../state/store.ts";

type RecallLayer = (store: AppStore, actions: Actions) => Promise<void>;

/** Loads the code that reads the imported file when the note says that the device has one. The embedded form shows none. */
export function recallLayerWhenThere(
  note: Pick<Repository, "read">,
  store: AppStore,
  actions: Actions,
  load: () => Promise<RecallLayer>,
): void {
  if (store.getState().isEmbedded || note.read() === undefined) {
    actions.recallLayer(undefined, false);
    return;
  }
  load()
    .then((recall) => recall(store, actions))
    .catch(() => actions.recallLayer(undefined, true));
}
