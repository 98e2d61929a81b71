import type { AppState } from "../../state/app-state.ts";
import type { AppStore } from "../../state/store.ts";

/** Longest wait for the map, in ms. */
const LATEST_MS = 20_000;

/**
 * Calls `act` once the map is ready, has failed or takes too long, and the browser is idle.
 * @param isDue whether `act` is due before that, in a state: then too the browser is idle first
 */
export function whenSettled(store: AppStore, act: () => void, isDue: (state: AppState) => boolean = () => false): void {
  let isDone = false;
  const finish = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    stop();
    whenIdle(act);
  };
  const timer = setTimeout(finish, LATEST_MS);
  const stop = store.subscribe((state) => (state.mapStatus !== "waiting" || isDue(state)) && finish());
}

/** Safari has no requestIdleCallback; a timeout replaces it there. */
function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(act, { timeout: 5000 });
  else setTimeout(act, 1000);
}
