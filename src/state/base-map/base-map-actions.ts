import { type BaseMapChoice, isPlan } from "../../domain/base-map.ts";
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
        if (!isPlan(choice)) return { choice, online: "none" };
        return { choice, online: isPlan(before.choice) ? before.online : "asking" };
      }),
    retryOnlineMap: () => change(({ tries }) => ({ tries: tries + 1, online: "asking" })),
    reportOnlineMap: (online) => {
      if (store.getState().onlineMap.online !== online) change(() => ({ online }));
    },
  };
}
