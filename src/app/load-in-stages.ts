import type { Actions } from "../state/actions.ts";
import type { AppState, Resources } from "../state/app-state.ts";
import type { AppStore } from "../state/store.ts";
import { loadResources } from "./load-resources.ts";

const FOR_THE_LIST: ReadonlySet<keyof Resources> = new Set(["points", "manifest"]);

/**
 * Fetches the data in the order in which people need it on a poor connection: the places, for the list and the map's
 * markers; then, once the map stands or a view or an origin wants them, outlines, communes with their roads, and base map.
 */
export function loadInStages(store: AppStore, actions: Actions): void {
  loadResources(store, actions, (name) => FOR_THE_LIST.has(name));
  if (wantsTheRest(store.getState())) {
    loadRest();
    return;
  }
  const stop = store.subscribe((state) => {
    if (!wantsTheRest(state)) return;
    stop();
    loadRest();
  });

  function loadRest(): void {
    loadResources(store, actions, (name) => !FOR_THE_LIST.has(name));
  }
}

function wantsTheRest({ mapStatus, view, origin }: AppState): boolean {
  return mapStatus !== "waiting" || view === "territoires" || origin !== undefined;
}
