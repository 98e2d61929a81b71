import type { AppState, Resources } from "../../state/app-state.ts";
import { prepareOnce } from "../../state/prepare-once.ts";
import type { AppStore } from "../../state/store.ts";
import { selectSearchIndexWork } from "./state.ts";

const SEARCHED: readonly (keyof Resources)[] = ["places", "neighbours", "communes", "resorts", "roads", "baseMap"];

/** Builds the search index once its files are loaded or failed, so that the first key is as fast as the others. */
export function prepareSearch(store: AppStore): void {
  prepareOnce(store, hasCome, (state) => selectSearchIndexWork(state).steps());
}

function hasCome({ resources }: AppState): boolean {
  return SEARCHED.every((name) => resources[name].status !== "loading");
}
