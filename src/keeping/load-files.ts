import { loadCommunes, loadManifest, loadSources } from "../data/dataset/load-dataset.ts";
import { loadPlaces } from "../data/dataset/load-places.ts";
import { recallImported } from "../state/layer/imported-storage.ts";
import type { Actions, Files, Store } from "./store.ts";

const LOADERS: { readonly [Name in Exclude<keyof Files, "sources">]: () => Promise<Files[Name]> } = {
  territories: loadCommunes,
  places: loadPlaces,
  manifest: loadManifest,
};

const NAMES: readonly (keyof typeof LOADERS)[] = ["places", "territories", "manifest"];

/** Loads the files, each by itself: a failure affects no other, but the manifest names the sources. */
export function loadFiles(actions: Actions): void {
  for (const name of NAMES) void loadFile(name, actions);
}

/** Loads the files that failed again. */
export function loadFailed(store: Store, actions: Actions): void {
  const { files } = store.getState();
  for (const name of NAMES)
    if (files[name].status === "failed" || (name === "manifest" && files.sources.status === "failed"))
      void loadFile(name, actions);
}

async function loadFile(name: keyof typeof LOADERS, actions: Actions): Promise<void> {
  const file = await LOADERS[name]();
  actions.receiveFiles({ [name]: file });
  if (name === "manifest") actions.receiveFiles({ sources: await loadSources(file as Files["manifest"]) });
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
