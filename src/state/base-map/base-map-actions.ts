import { type BaseMapChoice, OWN_BASE_MAP } from "../../domain/base-map-choice.ts";
import type { AppStore } from "../store.ts";
import type { BaseMapState, OnlineMapStatus } from "./base-map-state.ts";

export interface BaseMapActions {
  chooseBaseMap(choice: BaseMapChoice): void;
  retryOnlineMap(): void;
  reportOnlineMap(online: OnlineMapStatus): void;
}

export function createBaseMapActions(store: AppStore): BaseMapActions {
  const change = (changed: (before: BaseMapState) => Partial<BaseMapState>) =>
    store.setState(({ onlineMap }) => ({ onlineMap: { ...onlineMap, ...changed(onlineMap) } }));
  return {
    chooseBaseMap: (choice) =>
      change((before) => {
        if (choice === OWN_BASE_MAP) return { choice, online: "none" };
        return { choice, online: before.choice === OWN_BASE_MAP ? "asking" : before.online };
      }),
    retryOnlineMap: () => change(({ tries }) => ({ tries: tries + 1, online: "asking" })),
    reportOnlineMap: (online) => {
      if (store.getState().onlineMap.online !== online) change(() => ({ online }));
    },
  };
}
