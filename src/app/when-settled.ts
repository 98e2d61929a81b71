import type { AppStore } from "../model/store.ts";

/** Longest wait for the map, in ms. */
const LATEST_MS = 20_000;

/** Calls `act` once the map is ready, has failed or takes too long, and the browser is idle. */
export function whenSettled(store: AppStore, act: () => void): void {
  let isDone = false;
  const finish = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    stop();
    whenIdle(act);
  };
  const timer = setTimeout(finish, LATEST_MS);
  const stop = store.subscribe(({ mapStatus }) => mapStatus !== "waiting" && finish());
}

/** Safari has no requestIdleCallback; a timeout replaces it there. */
function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(act, { timeout: 5000 });
  else setTimeout(act, 1000);
}
