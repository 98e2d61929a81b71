import corrections from "../../data/corrections/corrections.csv?raw";
import { STORED_ITEMS } from "../offline/stored-items.ts";
import type { Actions } from "../state/actions.ts";
import { createImportController } from "../state/import/create-import-controller.ts";
import type { ImportController } from "../state/import/import-controller.ts";
import { readCorrections } from "../state/import/read-corrections.ts";
import { repositoryOn } from "../state/repository.ts";
import type { AppStore } from "../state/store.ts";
import { startImportReader } from "../worker/import-reader.ts";

/** Opens the controller of imports with the compute worker and the device's clock. */
export function openImportController(store: AppStore, actions: Actions): ImportController {
  return createImportController(store, actions, {
    start: startImportReader,
    corrections: readCorrections(corrections),
    mappedValues: repositoryOn(() => localStorage, STORED_ITEMS.mappedValues.texts[0]),
    today: () => new Date(),
  });
}
