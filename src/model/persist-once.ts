import type { Actions } from "./actions.ts";
import { type HearOtherTabs, otherTabs, type Repository, repositoryOn } from "./repository.ts";
import type { AppStore } from "./store.ts";

/**
 * Makes the function that begins to store a part of the page under a key of the device, and follows other tabs; further calls for the same page have
 * no effect.
 */
export function persistOnce(
  key: string,
  persist: (repository: Repository, store: AppStore, actions: Actions, hearOtherTabs: HearOtherTabs) => void,
): (store: AppStore, actions: Actions) => void {
  const persisted = new WeakSet<AppStore>();
  return (store, actions) => {
    if (persisted.has(store)) return;
    persisted.add(store);
    persist(
      repositoryOn(() => localStorage, key),
      store,
      actions,
      otherTabs(window, key),
    );
  };
}
