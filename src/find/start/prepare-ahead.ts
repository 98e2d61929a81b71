import type { Loader } from "../../data/dataset/loader.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { RoadArea } from "../../domain/network/road-network.ts";
import type { LoadedRoads } from "../../domain/network/road-search.ts";
import type { AppState, AppStore, Resources } from "../../state/app-state.ts";
import { derive } from "../../state/derive.ts";
import { selectOrigin } from "../../state/nearest-selectors.ts";
import { attachImported, prepareOnce, prepareWays } from "../../state/prepare-ways.ts";
import { selectWayToSelected } from "../../state/travel-selectors.ts";
import { selectSearchIndexes } from "../search/state.ts";

/** Prepares the search and the ways, so that their first use is as fast as the next ones, and draws the ways as they come. */
export function prepareAhead(store: AppStore, loader: Loader): void {
  prepareSearch(store);
  prepareWays(store);
  attachImported(store);
  loadRoadShapesByNeed(store, loader);
}

/**
 * Loads the drawn shapes of the roads by département: where a way is drawn, and where an address or an imported place joins the roads. Until they come, and where they fail to load, edges are straight lines. A failed file is not asked again in this visit.
 */
export function loadRoadShapesByNeed(store: AppStore, loader: Loader): void {
  const asked = new Set<RoadArea["id"]>();
  const load = async (area: RoadArea["id"]) => {
    const shapes = readyValue(await loader.load("roadShapes", area));
    if (shapes === undefined) return;
    store.setState(({ roadShapes }) => ({ roadShapes: new Map([...roadShapes, ...shapes]) }));
  };
  const follow = (state: AppState) => {
    const roads = readyValue(state.resources.roads);
    if (roads === undefined) return;
    for (const area of [...freeAreas(state, roads), ...wayAreas(state)]) {
      if (asked.has(area)) continue;
      asked.add(area);
      void load(area);
    }
  };
  store.subscribe(follow);
  follow(store.getState());
}

const areasOf = derive(
  (
    { network, search }: LoadedRoads,
    origin: AppState["origin"],
    start: ReturnType<typeof selectOrigin>,
    layer: AppState["imported"]["layer"],
  ) => {
    const starts = origin !== undefined && start.status === "ready" ? [start.start] : [];
    return search.areasToAttach(
      network,
      [...starts, ...(layer?.places ?? [])].map(({ position }) => position),
    );
  },
);

function freeAreas(state: AppState, roads: LoadedRoads): Iterable<RoadArea["id"]> {
  return areasOf(state, roads, state.origin, selectOrigin(state), state.imported.layer);
}

/** The areas of the way in sight. */
function wayAreas(state: AppState): readonly RoadArea["id"][] {
  return [...(selectWayToSelected(state)?.areas ?? [])];
}

const SEARCHED: readonly (keyof Resources)[] = ["places", "neighbours", "communes", "resorts", "roads", "baseMap"];

/** Builds the indexes of the search once its files are loaded or failed, so that the first key is as fast as the others. */
export function prepareSearch(store: AppStore): void {
  prepareOnce(store, hasCome, (state) => selectSearchIndexes(state).steps());
}

function hasCome({ resources }: AppState): boolean {
  return SEARCHED.every((name) => resources[name].status !== "loading");
}
