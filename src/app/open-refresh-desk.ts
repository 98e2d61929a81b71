import corrections from "../../data/corrections/corrections.csv?raw";
import { createDownloadList } from "../online/download-list.ts";
import type { Actions } from "../state/actions.ts";
import { readCorrections } from "../state/intake/read-corrections.ts";
import { createRefreshDesk, type RefreshDesk } from "../state/refresh/refresh-desk.ts";
import type { AppStore } from "../state/store.ts";
import { startIntakeReader } from "../worker/intake-reader.ts";

/** The desk of the national list, on the real service and the device's clock. */
export function openRefreshDesk(
  store: AppStore,
  actions: Actions,
  { navigator }: Pick<typeof globalThis, "navigator">,
): RefreshDesk {
  return createRefreshDesk(store, actions, {
    download: createDownloadList(),
    start: startIntakeReader,
    corrections: readCorrections(corrections),
    isOnline: () => navigator.onLine,
    today: () => new Date(),
  });
}
