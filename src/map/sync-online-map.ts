import type { Map as MapLibreMap } from "maplibre-gl";
import { OWN_BASE_MAP } from "../domain/base-map.ts";
import type { AppState, AppStore } from "../state/app-state.ts";
import type { BaseMapState, OnlineMapStatus } from "../state/slices.ts";
import { missingStatus } from "./missing-status.ts";
import type { OnlineMap, OnlineMapInput } from "./online/drawn-map.ts";
import type { createPlanMap } from "./online/plan-map.ts";
import { type Apply, together, whenChanged } from "./when-changed.ts";

/** Functions of the page that the online base map calls. */
export interface OnlineMapPort {
  /** Loads the code that requests its parts, when one is to be drawn. */
  readonly open: () => Promise<OnlineMapInput["ask"]>;
  readonly report: (status: OnlineMapStatus) => void;
}

export interface OnlineMapSync {
  readonly apply: Apply<AppState>;
  /** Resolves once its visible part is on the map. */
  readonly settled: () => Promise<void>;
  /** Ends all drawing. */
  readonly leave: () => void;
}

/** Draws the chosen base map, if it is not the embedded one; its code is loaded at the first choice. */
export function syncOnlineMap(
  map: MapLibreMap,
  store: AppStore,
  port: OnlineMapPort,
  load: () => Promise<typeof createPlanMap> = loadOnlineMap,
): OnlineMapSync {
  let isStopped = false;
  let online: OnlineMap | undefined;
  let bringing: Promise<void> | undefined;
  /** State at the last failure to load its code. */
  let missedAt: BaseMapState | undefined;
  let tries = store.getState().onlineMap.tries;
  const drawAll = together<AppState>([
    whenChanged(
      ({ onlineMap }) => onlineMap.choice,
      (choice) => online?.choose(choice),
    ),
    whenChanged(
      ({ scheme }) => scheme,
      () => online?.repaint(),
    ),
  ]);
  const draw = (state: AppState) => {
    drawAll(state);
    if (state.onlineMap.tries === tries) return;
    tries = state.onlineMap.tries;
    online?.askAgain();
  };
  const bring = async () => {
    try {
      const [create, ask] = await Promise.all([load(), port.open()]);
      if (isStopped) return;
      // Left from an earlier map on this page.
      if (store.getState().onlineMap.online === "shown") port.report("asking");
      online = create(map, {
        ask,
        scheme: () => store.getState().scheme,
        report: (status) => isStopped || port.report(status),
      });
      draw(store.getState());
    } catch {
      // Offline the code may be missing as well: the network, a retry or another choice loads it.
      missedAt = store.getState().onlineMap;
      addEventListener("online", bringAgain, { once: true });
      if (!isStopped) port.report(missingStatus());
    }
  };
  const apply = (state: AppState) => {
    if (online !== undefined) return draw(state);
    if (missedAt !== undefined && isOther(missedAt, state.onlineMap)) {
      missedAt = undefined;
      bringing = undefined;
    }
    if (state.onlineMap.choice === OWN_BASE_MAP || bringing !== undefined) return;
    tries = state.onlineMap.tries;
    bringing = bring();
  };
  const bringAgain = () => {
    missedAt = undefined;
    bringing = undefined;
    apply(store.getState());
  };
  return {
    apply,
    settled: async () => {
      await bringing;
      await online?.settled();
    },
    leave: () => {
      isStopped = true;
      removeEventListener("online", bringAgain);
      online?.leave();
    },
  };
}

async function loadOnlineMap(): Promise<typeof createPlanMap> {
  return (await import("./online/plan-map.ts")).createPlanMap;
}

function isOther(before: BaseMapState, now: BaseMapState): boolean {
  return before.choice !== now.choice || before.tries !== now.tries;
}
