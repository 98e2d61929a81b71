import { createStore, type StoreApi } from "zustand/vanilla";
import { type AppState, type Choices, startingState } from "./app-state.ts";

export type AppStore = StoreApi<AppState>;

/** The one store of the page, beginning with the choices of its link. */
export function createAppStore(choices: Choices): AppStore {
  return createStore<AppState>(() => startingState(choices));
}
