import corrections from "../../../data/corrections/corrections.csv?raw";
import { readCorrections } from "../../formats/csv/read-corrections.ts";
import type { Actions } from "../../model/actions.ts";
import type { AppStore } from "../../model/store.ts";
import { createDownloadList } from "../../platform/online/download-list.ts";
import { startImportReader } from "../../platform/worker/import-reader.ts";
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
