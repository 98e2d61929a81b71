import type { AppState, Resources } from "./app-state.ts";
import { inSlices } from "./in-slices.ts";
import { selectSearchIndexWork } from "./search-selectors.ts";
import type { AppStore } from "./store.ts";

const SEARCHED: readonly (keyof Resources)[] = ["points", "communes", "resorts", "roads", "baseMap"];

/**
 * Makes ready, a little at a time once no more of it is on its way, what is searched, so that the first key is answered as the others
 * are. Nothing comes of it but that the selector has its answer.
 */
export function prepareSearch(store: AppStore): void {
  const stop = store.subscribe(begin);
  begin(store.getState());

  function begin(state: AppState): void {
    if (SEARCHED.some((name) => state.resources[name].status === "loading")) return;
    stop();
    inSlices(selectSearchIndexWork(state).steps(), () => undefined);
  }
}
