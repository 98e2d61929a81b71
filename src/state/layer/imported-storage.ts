import { STORED_TEXTS } from "../../data/device/stored-texts.ts";
import { openKeyValues } from "../device-key-values.ts";
import { type Repository, repositoryOn } from "../repository.ts";
import { createLayerRepository, type LayerRepository, type RecalledLayer } from "./repository.ts";

/** Stores the imported file on this device, with a note that there is one, which a page without any reads instead of the database. */
export function openImportedStorage(): LayerRepository {
  return noteLayer(isThereNote(), createLayerRepository(openKeyValues("couches"), yieldToTasks));
}

/** Adds the note to a repository. Without the note nothing is recalled. */
export function noteLayer(note: Repository, layers: LayerRepository): LayerRepository {
  return {
    open: layers.open,
    recall: async () => (note.read() === undefined ? { layer: undefined } : await layers.recall()),
    keep: async (layer) => {
      note.write(1);
      // Without the note the file would not be recalled.
      const isKept = (await layers.keep(layer)) && note.read() !== undefined;
      if (!isKept) note.clear();
      return isKept;
    },
    forget: async (id) => {
      note.clear();
      await layers.forget(id);
    },
  };
}

/** Holds a value when the device has an imported file. */
function isThereNote(): Repository {
  return repositoryOn(() => localStorage, STORED_TEXTS.layers);
}

/**
 * Reads the file that the person has imported on this device.
 * @throws errors of the storage
 */
export function recallImported(): Promise<RecalledLayer> {
  return openImportedStorage().recall();
}

/** Yields to pending tasks of the page. */
function yieldToTasks(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
