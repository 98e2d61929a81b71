import type { Actions } from "../model/actions.ts";
import type { AppState } from "../model/app-state.ts";
import type { Repository } from "../model/repository.ts";
import type { AppStore } from "../model/store.ts";

type KeepLayers = (store: AppStore, actions: Actions) => void;

/**
 * Loads the code that stores layers on the device when there is a layer to restore or to store, or « Données » is open. The repository
 * holds the greatest number ever given to a layer, for all tabs; nothing before the first layer. The embedded form shows no layers.
 */
export function persistLayersWhenWanted(
  repository: Repository,
  store: AppStore,
  actions: Actions,
  load: () => Promise<KeepLayers>,
): void {
  const remembered = repository.read();
  if (typeof remembered === "number") actions.reportLastLayer(remembered);
  let isUnderWay = store.getState().isEmbedded;
  if (isUnderWay) actions.recallLayers([]);
  store.subscribe((state, previous) => {
    if (state.layers.lastNumber !== previous.layers.lastNumber) repository.write(state.layers.lastNumber);
    consider(state);
  });
  consider(store.getState());

  function consider({ layers, view }: AppState): void {
    if (isUnderWay || (layers.lastNumber === 0 && view !== "donnees")) return;
    isUnderWay = true;
    load().then(
      (keep) => keep(store, actions),
      () => actions.refuseRecall(),
    );
  }
}
