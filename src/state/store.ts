import { createStore, type StoreApi } from "zustand/vanilla";
import type { Season } from "../domain/network/conditions.ts";
import { type AppState, type Choices, startingState } from "./app-state.ts";

export type AppStore = StoreApi<AppState>;

/** Creates the store of the page, with the choices of its link and the current season. */
export function createAppStore(choices: Choices, currentSeason: Season): AppStore {
  return createStore<AppState>(() => startingState(choices, currentSeason));
}

/** Creates a store whose state never changes. It begins with the cached answers of the store of that state, and changes none of them. */
export function createStillStore(state: AppState): AppStore {
  return createStore<AppState>(() => ({ ...state, storeKey: { copyOf: state.storeKey } }));
}
