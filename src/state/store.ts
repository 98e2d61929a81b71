import { createStore, type StoreApi } from "zustand/vanilla";
import type { Season } from "../domain/network/conditions.ts";
import { type AppState, type Choices, startingState } from "./app-state.ts";

export type AppStore = StoreApi<AppState>;

/** The one store of the page, beginning with the choices of its link, on a day of that season. */
export function createAppStore(choices: Choices, currentSeason: Season): AppStore {
  return createStore<AppState>(() => startingState(choices, currentSeason));
}

/** A store that holds one state for ever. It begins with the memories of the store of that state, and changes none of them. */
export function createStillStore(state: AppState): AppStore {
  return createStore<AppState>(() => ({ ...state, storeKey: { copyOf: state.storeKey } }));
}
