import type { AppStore } from "../state/store.ts";

/** A map that has not come by then may never. */
const LATEST_MS = 20_000;

/** Acts once the map is drawn or has failed, or takes too long, and the browser has nothing else to do. */
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

/** Safari has no such call yet: a moment later is as good. */
function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(act, { timeout: 5000 });
  else setTimeout(act, 1000);
}
