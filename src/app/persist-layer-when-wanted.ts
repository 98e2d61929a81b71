import type { Actions } from "../model/actions.ts";
import type { AppState } from "../model/app-state.ts";
import type { Repository } from "../model/repository.ts";
import type { AppStore } from "../model/store.ts";

type KeepLayer = (store: AppStore, actions: Actions) => void;

/**
 * Loads the code that stores the imported file on the device when there is one to restore or to store, or « Données » is open. The repository
 * holds whether there is one. The embedded form shows none.
 */
export function persistLayerWhenWanted(
  repository: Repository,
  store: AppStore,
  actions: Actions,
  load: () => Promise<KeepLayer>,
): void {
  const isRemembered = repository.read() !== undefined;
  let isUnderWay = store.getState().isEmbedded;
  if (isUnderWay || !isRemembered) actions.recallLayer(undefined);
  store.subscribe((state, previous) => {
    const { layer } = state.imported;
    if (layer !== previous.imported.layer) {
      if (layer === undefined) repository.clear();
      else repository.write(1);
    }
    consider(state);
  });
  consider(store.getState());

  function consider({ imported: { layer }, view }: AppState): void {
    if (isUnderWay || !(isRemembered || layer !== undefined || view === "donnees")) return;
    isUnderWay = true;
    load().then(
      (keep) => keep(store, actions),
      () => actions.refuseRecall(),
    );
  }
}
