import {
  loadBaseMap,
  loadCommunes,
  loadHamlets,
  loadManifest,
  loadNearGround,
  loadNeeds,
  loadNeighbours,
  loadRailStations,
  loadResorts,
  loadRoads,
  loadSeasonalLife,
  loadSources,
  loadTerritories,
  loadTransit,
  loadUsefulLinks,
} from "../../data/dataset/load-dataset.ts";
import type { CommunesAndEpcis } from "../../data/public-data/commune-columns.ts";
import { type Loadable, readyValue } from "../../domain/loadable.ts";
import type { LoadedRoads } from "../../domain/network/road-search.ts";
import type { TransitAnswers } from "../../domain/transit/transit-answers.ts";
import type { Actions } from "../../state/actions.ts";
import type { AppStore, Resources } from "../../state/app-state.ts";
import { missingCells } from "./load-near.ts";

/**
 * Loads the wanted data files but the places independently: a failure affects no other file, except that roads and round trips need the
 * communes. Sources wait for the manifest, which names the available ones.
 */
export function loadResources(store: AppStore, actions: Actions, wanted: (name: keyof Resources) => boolean): void {
  const receive = <Name extends keyof Resources>(name: Name, load: () => Promise<Resources[Name]>) => {
    if (!wanted(name)) return undefined;
    const loading = load();
    void loading.then((value) => actions.receive({ [name]: value }));
    return loading;
  };
  void receive("neighbours", loadNeighbours);
  const manifest = receive("manifest", loadManifest);
  const whenManifest = () => manifest ?? settled(store, "manifest");
  void receive("sources", () => whenManifest().then(loadSources));
  void receive("territories", loadTerritories);
  void receive("baseMap", loadBaseMap);
  void receive("nearGround", () => {
    const loaded = () => readyValue(store.getState().resources.nearGround) ?? new Map();
    return loadNearGround(missingCells(store.getState()), loaded);
  });
  void receive("resorts", loadResorts);
  void receive("railStations", loadRailStations);
  void receive("needs", loadNeeds);
  void receive("hamlets", loadHamlets);
  void receive("usefulLinks", loadUsefulLinks);
  void receive("seasonalLife", loadSeasonalLife);
  const communes = receive("communes", loadCommunes);
  const whenCommunes = () => communes ?? settled(store, "communes");
  void receive("roads", () => whenCommunes().then(loadRoadsBetween));
  void receive("transit", () => whenCommunes().then(loadTransitBetween));
}

async function loadTransitBetween(communes: Loadable<CommunesAndEpcis>): Promise<Loadable<TransitAnswers>> {
  return communes.status === "ready" ? loadTransit(communes.value.communes.length) : communes;
}

async function loadRoadsBetween(communes: Loadable<CommunesAndEpcis>): Promise<Loadable<LoadedRoads>> {
  return communes.status === "ready" ? loadRoads(communes.value.communes.map(({ position }) => position)) : communes;
}

/** Resolves with a resource once it is no longer loading. */
export function settled<Name extends keyof Resources>(store: AppStore, name: Name): Promise<Resources[Name]> {
  return new Promise((resolve) => {
    const resource = store.getState().resources[name];
    if (resource.status !== "loading") {
      resolve(resource);
      return;
    }
    const stop = store.subscribe(({ resources }) => {
      if (resources[name].status === "loading") return;
      stop();
      resolve(resources[name]);
    });
  });
}
