import { type CellId, cellsIn, NEAR_ZOOM } from "../domain/ground-grid.ts";
import { createLayerRepository } from "../features/layer/repository.ts";
import type { BoundingBox } from "../geo/bounding-box.ts";
import { openKeyValues } from "../model/device-key-values.ts";
import { repositoryOn } from "../model/repository.ts";
import {
  loadBaseMap,
  loadCommunes,
  loadManifest,
  loadNearGround,
  loadNeighbours,
  loadSources,
  loadTerritories,
} from "../platform/dataset/load-dataset.ts";
import { loadPlaces } from "../platform/dataset/load-places.ts";
import { STORED_TEXTS } from "../platform/offline/stored-texts.ts";
import type { Actions, Files, Store } from "./store.ts";

const LOADERS: { readonly [Name in keyof Files]: () => Promise<Files[Name]> } = {
  territories: loadCommunes,
  places: loadAllPlaces,
  outlines: loadTerritories,
  baseMap: loadBaseMap,
  manifest: loadManifest,
  sources: async () => loadSources(await loadManifest()),
};

const NAMES: readonly (keyof Files)[] = ["territories", "manifest", "places", "outlines", "baseMap", "sources"];

/** Loads the files that are not there yet, each by itself: a failure affects no other. */
export function loadFiles(store: Store, actions: Actions): void {
  for (const name of NAMES) {
    if (store.getState().files[name].status === "ready") continue;
    void LOADERS[name]().then((file) => actions.receiveFiles({ [name]: file }));
  }
}

/** The places of the region and of its neighbours. */
async function loadAllPlaces(): Promise<Files["places"]> {
  const [own, around] = await Promise.all([loadPlaces(), loadNeighbours()]);
  if (own.status !== "ready") return own;
  return around.status === "ready" ? { status: "ready", value: [...own.value, ...around.value] } : around;
}

/** Loads the finer ground of what the map shows from near. Without it the overview stays. */
export function createGroundLoader(store: Store, actions: Actions): (box: BoundingBox, zoom: number) => void {
  const asked = new Set<CellId>();
  return (box, zoom) => {
    if (zoom < NEAR_ZOOM) return;
    const cells = cellsIn(box).filter((cell) => !asked.has(cell));
    if (cells.length === 0) return;
    for (const cell of cells) asked.add(cell);
    void loadNearGround(cells, () => store.getState().nearGround).then((ground) => {
      if (ground.status === "ready") actions.addGround(ground.value);
      else for (const cell of cells) asked.delete(cell);
    });
  };
}

/** Reads the file that the person has imported on the page « Données », if there is one: its places count. */
export async function recallImported(actions: Actions): Promise<void> {
  if (repositoryOn(() => localStorage, STORED_TEXTS.layers).read() === undefined) return;
  const rest = () => new Promise<void>((resolve) => setTimeout(resolve));
  const { layer } = await createLayerRepository(openKeyValues("couches"), rest).recall();
  if (layer !== undefined) actions.receiveImported(layer.places);
}
