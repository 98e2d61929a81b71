import type { AppState, Resources } from "./app-state.ts";
import { prepareOnce } from "./prepare-once.ts";
import { selectSearchIndexWork } from "./search-selectors.ts";
import type { AppStore } from "./store.ts";

const SEARCHED: readonly (keyof Resources)[] = ["places", "neighbours", "communes", "resorts", "roads", "baseMap"];

/** Makes ready what is searched, once no more of it is on its way, so that the first key is answered as the others are. */
export function prepareSearch(store: AppStore): void {
  prepareOnce(store, hasCome, (state) => selectSearchIndexWork(state).steps());
}

function hasCome({ resources }: AppState): boolean {
  return SEARCHED.every((name) => resources[name].status !== "loading");
}
