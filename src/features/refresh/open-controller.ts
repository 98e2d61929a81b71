import corrections from "../../../data/corrections/corrections.csv?raw";
import { createDownloadList } from "../../online/download-list.ts";
import type { Actions } from "../../state/actions.ts";
import type { AppStore } from "../../state/store.ts";
import { readCorrections } from "../../tables/read-corrections.ts";
import { startImportReader } from "../../worker/import-reader.ts";
import { createRefreshController, type RefreshController } from "./controller.ts";

/** Opens the controller of the national list with the online service and the device's clock. */
export function openRefreshController(
  store: AppStore,
  actions: Actions,
  { navigator }: Pick<typeof globalThis, "navigator">,
): RefreshController {
  return createRefreshController(store, actions, {
    download: createDownloadList(),
    start: startImportReader,
    corrections: readCorrections(corrections),
    isOnline: () => navigator.onLine,
    today: () => new Date(),
  });
}
