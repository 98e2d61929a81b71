import { loadNeighbours } from "../dataset/load-neighbours.ts";
import { loadBaseMap, loadTerritories } from "../dataset/load-outlines.ts";
import { loadCommunes, loadManifest, loadPoints } from "../dataset/load-places.ts";
import { loadResorts } from "../dataset/load-resorts.ts";
import { loadRoads } from "../dataset/load-roads.ts";
import { loadTravelTimes } from "../dataset/load-travel-times.ts";
import type { CommunesAndEpcis } from "../domain/exchange/commune-columns.ts";
import { type Loadable, readyValue } from "../domain/loadable.ts";
import type { RoadNetwork } from "../domain/network/road-network.ts";
import type { MeasuredWays } from "../domain/travel-times/measured-ways.ts";
import type { Actions } from "../state/actions.ts";
import type { Resources } from "../state/app-state.ts";
import type { AppStore } from "../state/store.ts";
import { settled } from "./settled.ts";

/**
 * Fetches the files of the data that are wanted, each for itself: one that fails takes nothing else with it, but for the
 * roads and travel times, which lead from the seats of the communes. Outlines wait for the manifest, which tells which there are.
 */
export function loadResources(store: AppStore, actions: Actions, wanted: (name: keyof Resources) => boolean): void {
  if (wanted("points")) void loadPoints().then((points) => actions.receive({ points }));
  if (wanted("neighbours")) void loadNeighbours().then((neighbours) => actions.receive({ neighbours }));
  const manifest = wanted("manifest") ? loadManifest() : undefined;
  if (manifest !== undefined) void manifest.then((value) => actions.receive({ manifest: value }));
  if (wanted("territories")) {
    void (manifest ?? settled(store, "manifest"))
      .then((value) => loadTerritories(readyValue(value)))
      .then((territories) => actions.receive({ territories }));
  }
  if (wanted("baseMap")) void loadBaseMap().then((baseMap) => actions.receive({ baseMap }));
  if (wanted("resorts")) void loadResorts().then((resorts) => actions.receive({ resorts }));
  const communes = wanted("communes") ? loadCommunes() : undefined;
  if (communes !== undefined) void communes.then((value) => actions.receive({ communes: value }));
  const whenCommunes = () => communes ?? settled(store, "communes");
  if (wanted("roads")) {
    void whenCommunes()
      .then(loadRoadsBetween)
      .then((roads) => actions.receive({ roads }));
  }
  if (wanted("travelTimes")) {
    void whenCommunes()
      .then(loadTimesOf)
      .then((travelTimes) => actions.receive({ travelTimes }));
  }
}

async function loadTimesOf(communes: Loadable<CommunesAndEpcis>): Promise<Loadable<MeasuredWays>> {
  return communes.status === "ready" ? loadTravelTimes(communes.value.communes.length) : communes;
}

async function loadRoadsBetween(communes: Loadable<CommunesAndEpcis>): Promise<Loadable<RoadNetwork>> {
  return communes.status === "ready" ? loadRoads(communes.value.communes.map(({ position }) => position)) : communes;
}
