import type { Actions } from "../state/actions.ts";
import type { OfflineController } from "../state/offline/offline-controller.ts";
import type { AppStore } from "../state/store.ts";
import type { OutsideServices } from "../ui/app-context.ts";
import { whenSettled } from "./when-settled.ts";

type Open = () => Promise<OfflineController>;

/**
 * Gives the way to the controller of what works without a network. Its code comes once the list stands, the map is drawn or has failed and the browser has nothing else to do,
 * so that nothing that somebody waits for shares the connection with it. A frame on another site's page keeps nothing on its reader's device and offers nothing.
 */
export function keepOfflineWhenIdle(store: AppStore, actions: Actions, load: Open): OutsideServices["offline"] {
  let controller: Promise<OfflineController> | undefined;
  const open = () => {
    controller ??= load();
    return controller;
  };
  const begin = () =>
    open().catch(() => {
      // Its code did not come: whoever asks for something tries again.
      controller = undefined;
      actions.reportOffline({ keeping: "failed" });
    });
  if (!store.getState().isEmbedded) whenSettled(store, begin);
  return (act) => {
    void open().then(act, () => {
      controller = undefined;
      actions.reportOffline({ keeping: "failed" });
    });
  };
}
