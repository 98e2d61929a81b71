import type { AppState, Resources } from "./app-state.ts";
import { prepareOnce } from "./prepare-once.ts";
import { selectSearchIndexWork } from "./search-selectors.ts";
import type { AppStore } from "./store.ts";

const SEARCHED: readonly (keyof Resources)[] = ["places", "neighbours", "communes", "resorts", "roads", "baseMap"];

/** Builds the search index once its files are loaded or failed, so that the first key is as fast as the others. */
export function prepareSearch(store: AppStore): void {
  prepareOnce(store, hasCome, (state) => selectSearchIndexWork(state).steps());
}

function hasCome({ resources }: AppState): boolean {
  return SEARCHED.every((name) => resources[name].status !== "loading");
}
