import type { Map as MapLibreMap } from "maplibre-gl";
import { OWN_BASE_MAP } from "../domain/base-map.ts";
import type { AppState, AppStore } from "../state/app-state.ts";
import type { OnlineMapStatus } from "../state/slices.ts";
import { missingStatus, type OnlineMap, type OnlineMapInput } from "./online/online-map.ts";
import type { createPlanMap } from "./online/plan-map.ts";
import { type Apply, together, whenAny, whenChanged } from "./when-changed.ts";

/** Functions of the page that the online base map calls. */
export interface OnlineMapPort {
  /** Loads the code that requests its parts, when one is to be drawn. */
  readonly open: () => Promise<OnlineMapInput["ask"]>;
  readonly report: (status: OnlineMapStatus) => void;
}

export interface OnlineMapSync {
  readonly apply: Apply<AppState>;
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
  let isComing = false;
  let online: OnlineMap | undefined;
  const draw = () => {
    const { choice } = store.getState().onlineMap;
    if (online !== undefined) online.choose(choice);
    else if (choice !== OWN_BASE_MAP && !isComing) void bring();
  };
  const bring = async () => {
    isComing = true;
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
      draw();
    } catch {
      // Offline the code may be missing as well: the network, a retry or another choice loads it.
      if (!isStopped) port.report(missingStatus());
    } finally {
      isComing = false;
    }
  };
  const bringAgain = () => {
    if (online === undefined) draw();
  };
  addEventListener("online", bringAgain);
  return {
    apply: together<AppState>([
      whenAny(({ onlineMap }) => [onlineMap.choice, onlineMap.tries], draw),
      whenChanged(
        ({ scheme }) => scheme,
        () => online?.repaint(),
      ),
    ]),
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
