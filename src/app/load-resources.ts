import { loadBaseMap, loadTerritories } from "../dataset/load-outlines.ts";
import { loadCommunes, loadManifest, loadPoints } from "../dataset/load-places.ts";
import type { Actions } from "../state/actions.ts";
import type { Resources } from "../state/app-state.ts";

/** Fetches the files of the data that are wanted, each for itself: one that fails takes nothing else with it. */
export function loadResources(actions: Actions, wanted: (name: keyof Resources) => boolean): void {
  if (wanted("points")) void loadPoints().then((points) => actions.receive({ points }));
  if (wanted("communes")) void loadCommunes().then((communes) => actions.receive({ communes }));
  if (wanted("manifest")) void loadManifest().then((manifest) => actions.receive({ manifest }));
  if (wanted("territories")) void loadTerritories().then((territories) => actions.receive({ territories }));
  if (wanted("baseMap")) void loadBaseMap().then((baseMap) => actions.receive({ baseMap }));
}
