import { loadBaseMap, loadTerritories } from "../dataset/load-outlines.ts";
import { loadCommunes, loadManifest, loadPoints } from "../dataset/load-places.ts";
import { loadResorts } from "../dataset/load-resorts.ts";
import { loadRoads } from "../dataset/load-roads.ts";
import type { CommunesAndEpcis } from "../domain/exchange/commune-columns.ts";
import type { Loadable } from "../domain/loadable.ts";
import type { RoadNetwork } from "../domain/network/road-network.ts";
import type { Actions } from "../state/actions.ts";
import type { Resources } from "../state/app-state.ts";
import type { AppStore } from "../state/store.ts";

/**
 * Fetches the files of the data that are wanted, each for itself: one that fails takes nothing else with it, but for the
 * roads, which join the seats of the communes.
 */
export function loadResources(store: AppStore, actions: Actions, wanted: (name: keyof Resources) => boolean): void {
  if (wanted("points")) void loadPoints().then((points) => actions.receive({ points }));
  if (wanted("manifest")) void loadManifest().then((manifest) => actions.receive({ manifest }));
  if (wanted("territories")) void loadTerritories().then((territories) => actions.receive({ territories }));
  if (wanted("baseMap")) void loadBaseMap().then((baseMap) => actions.receive({ baseMap }));
  if (wanted("resorts")) void loadResorts().then((resorts) => actions.receive({ resorts }));
  const communes = wanted("communes") ? loadCommunes() : undefined;
  if (communes !== undefined) void communes.then((value) => actions.receive({ communes: value }));
  if (!wanted("roads")) return;
  void (communes ?? settledCommunes(store)).then(loadRoadsBetween).then((roads) => actions.receive({ roads }));
}

/** The communes as they are, or as they will be when they were asked for earlier and are under way. */
function settledCommunes(store: AppStore): Promise<Loadable<CommunesAndEpcis>> {
  return new Promise((resolve) => {
    const { communes } = store.getState().resources;
    if (communes.status !== "loading") {
      resolve(communes);
      return;
    }
    const stop = store.subscribe(({ resources }) => {
      if (resources.communes.status === "loading") return;
      stop();
      resolve(resources.communes);
    });
  });
}

async function loadRoadsBetween(communes: Loadable<CommunesAndEpcis>): Promise<Loadable<RoadNetwork>> {
  return communes.status === "ready" ? loadRoads(communes.value.communes.map(({ position }) => position)) : communes;
}
