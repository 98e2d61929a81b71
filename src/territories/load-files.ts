import {
  loadBaseMap,
  loadCommunes,
  loadManifest,
  loadNeighbours,
  loadSources,
  loadTerritories,
} from "../data/dataset/load-dataset.ts";
import { loadPlaces } from "../data/dataset/load-places.ts";
import { recallImported } from "../state/layer/imported-storage.ts";
import type { Actions, Files, Store } from "./store.ts";

const LOADERS: { readonly [Name in Exclude<keyof Files, "sources">]: () => Promise<Files[Name]> } = {
  territories: loadCommunes,
  places: loadAllPlaces,
  outlines: loadTerritories,
  baseMap: loadBaseMap,
  manifest: loadManifest,
};

const NAMES: readonly (keyof typeof LOADERS)[] = ["territories", "manifest", "places", "outlines", "baseMap"];

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

/** The places of the region and of its neighbours. */
async function loadAllPlaces(): Promise<Files["places"]> {
  const [own, around] = await Promise.all([loadPlaces(), loadNeighbours()]);
  if (own.status !== "ready") return own;
  return around.status === "ready" ? { status: "ready", value: [...own.value, ...around.value] } : around;
}

/** Reads the file that the person has imported on the page « Données », if there is one: its places count. */
export async function loadImported(actions: Actions): Promise<void> {
  actions.receiveImported((await recallImported()).layer?.places ?? []);
}
