import type { AppStore } from "../store.ts";
import type { OfflineState } from "./offline-state.ts";

export interface OfflineActions {
  reportOffline(changes: Partial<OfflineState>): void;
}

export function createOfflineActions(store: AppStore): OfflineActions {
  return {
    reportOffline: (changes) => store.setState(({ offline }) => ({ offline: { ...offline, ...changes } })),
  };
}
