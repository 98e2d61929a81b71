import type { Actions } from "../../state/actions.ts";
import type { AppStore } from "../../state/store.ts";
import type { OutsideServices } from "../app-context.ts";
import type { OfflineController } from "../offline/controller.ts";
import { whenLoaded } from "./load-once.ts";
import { whenSettled } from "./when-settled.ts";

type Open = () => Promise<OfflineController>;

/**
 * Returns the accessor of the offline controller. Its code loads once the list is rendered, the map is ready or has failed, and the browser
 * is idle, so that it does not compete for the connection. The embedded form stores nothing on the device and offers no offline use.
 */
export function startOfflineWhenIdle(store: AppStore, actions: Actions, load: Open): OutsideServices["offline"] {
  const use = whenLoaded(load, () => actions.reportOffline({ keeping: "failed" }));
  if (!store.getState().isEmbedded) whenSettled(store, () => use(() => undefined));
  return use;
}
