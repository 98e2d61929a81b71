import { createFileLoader, type FileLoader, type FileLoaders } from "../data/dataset/file-loader.ts";
import { loadCommunes, loadManifest } from "../data/dataset/load-dataset.ts";
import { loadPlaces } from "../data/dataset/load-places.ts";
import { recallImported } from "../state/layer/imported-storage.ts";
import type { Actions, Files, Store } from "./store.ts";

/** In the order in which the page needs them. */
const LOADERS: FileLoaders<Files> = { places: loadPlaces, territories: loadCommunes, manifest: loadManifest };

export function createFiles(store: Store, actions: Actions): FileLoader {
  return createFileLoader(LOADERS, () => store.getState().files, actions.receiveFiles);
}

/** Reads the file that the person has imported, if there is one. */
export async function loadImported(actions: Actions): Promise<void> {
  try {
    const { layer, unread } = await recallImported();
    actions.receiveLayer(layer, unread);
  } catch {
    actions.receiveLayer(undefined, "");
  }
}
