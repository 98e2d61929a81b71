import type { Map as MapLibreMap } from "maplibre-gl";
import { DETAILED_BASE_MAP, DETAILED_FROM_ZOOM, OWN_BASE_MAP } from "../domain/base-map-choice.ts";
import type { AppState } from "../model/app-state.ts";
import type { BaseMapState, OnlineMapStatus } from "../model/base-map/base-map-state.ts";
import type { AppStore } from "../model/store.ts";
import { missingStatus } from "./missing-status.ts";
import type { OnlineMap, OnlineMapInput } from "./online/drawn-map.ts";
import type { createOnlineMap } from "./online/online-map.ts";
import { type Apply, together, whenChanged } from "./when-changed.ts";

/** Functions of the page that the online base map calls. */
export interface OnlineMapPort {
  /** Loads the code that requests its parts, when one is to be drawn. */
  readonly open: () => Promise<Pick<OnlineMapInput, "ask" | "openArchive">>;
  readonly report: (status: OnlineMapStatus) => void;
}

export interface OnlineMapSync {
  readonly apply: Apply;
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
  load: () => Promise<typeof createOnlineMap> = loadOnlineMap,
): OnlineMapSync {
  let isStopped = false;
  let online: OnlineMap | undefined;
  let bringing: Promise<void> | undefined;
  /** State at the last failure to load its code. */
  let missedAt: BaseMapState | undefined;
  let tries = store.getState().onlineMap.tries;
  const drawAll = together([
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
      const [create, sources] = await Promise.all([load(), port.open()]);
      if (isStopped) return;
      // Left from an earlier map on this page.
      if (store.getState().onlineMap.online === "shown") port.report("asking");
      online = create(map, {
        ...sources,
        state: store.getState,
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
    if (isOwnEnough(state) || bringing !== undefined) return;
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

async function loadOnlineMap(): Promise<typeof createOnlineMap> {
  return (await import("./online/online-map.ts")).createOnlineMap;
}

/** Whether the embedded map is the only one to draw: the code of the detailed one is loaded near its least zoom. */
function isOwnEnough({ onlineMap: { choice }, camera }: AppState): boolean {
  if (choice !== DETAILED_BASE_MAP) return choice === OWN_BASE_MAP;
  return (camera?.zoom ?? 0) < DETAILED_FROM_ZOOM - 0.5;
}

function isOther(before: BaseMapState, now: BaseMapState): boolean {
  return before.choice !== now.choice || before.tries !== now.tries;
}
