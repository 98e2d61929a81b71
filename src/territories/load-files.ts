import { createFileLoader, type FileLoader, type FileLoaders } from "../data/dataset/file-loader.ts";
import {
  loadBaseMap,
  loadCommunes,
  loadManifest,
  loadNeighbours,
  loadTerritories,
} from "../data/dataset/load-dataset.ts";
import { loadPlaces } from "../data/dataset/load-places.ts";
import { recallImported } from "../state/layer/imported-storage.ts";
import type { Actions, Files, Store } from "./store.ts";

/** In the order in which the page needs them. */
const LOADERS: FileLoaders<Files> = {
  territories: loadCommunes,
  manifest: loadManifest,
  places: loadAllPlaces,
  outlines: loadTerritories,
  baseMap: loadBaseMap,
};

export function createFiles(store: Store, actions: Actions): FileLoader {
  return createFileLoader(LOADERS, () => store.getState().files, actions.receiveFiles);
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
