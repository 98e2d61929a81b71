import type { Actions } from "../state/actions.ts";
import type { AppStore } from "../state/store.ts";
import { syncArea } from "../state/sync-area.ts";
import { syncDetours } from "../state/sync-detours.ts";
import { syncHexagons } from "../state/sync-hexagons.ts";
import { syncSiting } from "../state/sync-siting.ts";
import { startAreaDrawer } from "../worker/area-drawer.ts";
import { startDetourCounter } from "../worker/detour-counter.ts";
import { startHexagonMeasurer } from "../worker/hexagon-measurer.ts";
import { startSitingFinder } from "../worker/siting-finder.ts";

/** Keeps what the workers answer up to date. */
export function syncWorkers(store: AppStore, actions: Actions): void {
  syncArea(store, actions, startAreaDrawer);
  syncDetours(store, actions, startDetourCounter);
  syncHexagons(store, actions, startHexagonMeasurer);
  syncSiting(store, actions, startSitingFinder);
}
