import type { Actions } from "../state/actions.ts";
import type { OfflineDesk } from "../state/offline/offline-desk.ts";
import type { AppStore } from "../state/store.ts";
import type { OutsideServices } from "../ui/app-context.ts";
import { whenIdle } from "./when-idle.ts";

type Open = () => Promise<OfflineDesk>;

/** A map that has not come by then may never. */
const LATEST_MS = 20_000;

/**
 * Gives the way to the desk of what works without a network. Its code comes once the list stands, the map is drawn or has failed and the browser has nothing else to do,
 * so that nothing that somebody waits for shares the connection with it. A frame on another site's page keeps nothing on its reader's device and offers nothing.
 */
export function keepOfflineWhenIdle(store: AppStore, actions: Actions, load: Open): OutsideServices["offline"] {
  let desk: Promise<OfflineDesk> | undefined;
  const open = () => {
    desk ??= load();
    return desk;
  };
  const begin = () =>
    open().catch(() => {
      // Its code did not come: whoever asks for something tries again.
      desk = undefined;
      actions.reportOffline({ keeping: "failed" });
    });
  if (!store.getState().isEmbedded) whenMapSettled(store, () => whenIdle(begin));
  return (act) => {
    void open().then(act, () => {
      desk = undefined;
      actions.reportOffline({ keeping: "failed" });
    });
  };
}

function whenMapSettled(store: AppStore, act: () => void): void {
  let isDone = false;
  const finish = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    stop();
    act();
  };
  const timer = setTimeout(finish, LATEST_MS);
  const stop = store.subscribe(({ mapStatus }) => mapStatus !== "waiting" && finish());
}
