import { readyValue } from "../domain/loadable.ts";
import type { Attach } from "../domain/network/attach-position.ts";
import {
  type AccessModel,
  type Metric,
  type PassageState,
  passageStates,
  roadModel,
  type Season,
  STRAIGHT,
  withShapes,
} from "../domain/network/conditions.ts";
import type { Passage, RoadNetwork } from "../domain/network/road-network.ts";
import type { LoadedRoads } from "../domain/network/road-search.ts";
import type { OpenRoads } from "../domain/network/shortest-paths.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";

const NO_PASSAGES: readonly PassageState[] = [];

const networkToJoin = derive(withShapes);
const networkOfWays = derive(withShapes);
const drawnIn = forEachRoadModel(() =>
  derive((roads: OpenRoads, network: RoadNetwork): OpenRoads => ({ ...roads, network })),
);
const attachTo = derive(({ search }: LoadedRoads, network: RoadNetwork) => search.createAttach(network));
const openIn = forEachRoadModel((season, metric) =>
  derive(({ network, search }: LoadedRoads) => search.openRoads(network, season, metric)),
);
const statesOfPassages = derive((network: RoadNetwork, season: Season) => passageStates(network.passages, season));

/** The access model in force: straight lines when the road network failed to load, else the chosen model. */
export function selectAccessModel(state: AppState): AccessModel {
  const { accessModel, currentSeason, resources } = state;
  if (resources.roads.status === "failed") return STRAIGHT;
  if (accessModel === "saison") return roadModel(currentSeason, "km");
  return accessModel;
}

/** The season whose passes are shown: that of the access model; the current one for straight lines. */
export function selectSeason(state: AppState): Season {
  const model = selectAccessModel(state);
  return model.kind === "droite" ? state.currentSeason : model.season;
}

/** The roads of a season in a metric; undefined until the network is loaded. */
export function selectOpenRoadsIn(state: AppState, season: Season, metric: Metric): OpenRoads | undefined {
  const roads = readyValue(state.resources.roads);
  return roads && openIn[season][metric](state, roads);
}

/**
 * The roads of the access model with the drawn shapes that are loaded, for ways; undefined for straight lines and until the network is
 * loaded.
 */
export function selectDrawnRoads(state: AppState): OpenRoads | undefined {
  const model = selectAccessModel(state);
  if (model.kind === "droite") return undefined;
  const roads = selectOpenRoadsIn(state, model.season, model.metric);
  return (
    roads && drawnIn[model.season][model.metric](state, roads, networkOfWays(state, roads.network, state.roadShapes))
  );
}

/** Attaches positions to the network; undefined until it is loaded. */
export function selectAttach(state: AppState): Attach | undefined {
  const roads = readyValue(state.resources.roads);
  const network = selectNetwork(state);
  return roads && network && attachTo(state, roads, network);
}

/**
 * The network with the attachments of all that the data know; undefined until it is loaded. Its edges have their shapes only where some
 * position needs them to join the roads: costs are not computed anew when a way is drawn.
 */
export function selectNetwork(state: AppState): RoadNetwork | undefined {
  const network = readyValue(state.resources.roads)?.network;
  return network && hasFreePosition(state) ? networkToJoin(state, network, state.roadShapes) : network;
}

/** Whether a position is in play that the data do not attach. */
function hasFreePosition({ origin, imported }: AppState): boolean {
  return (origin !== undefined && "position" in origin) || imported.layer !== undefined;
}

/** Every passage with its state in the shown season; empty until the network is loaded. */
export function selectPassageStates(state: AppState): readonly PassageState[] {
  const network = selectNetwork(state);
  return network === undefined ? NO_PASSAGES : statesOfPassages(state, network, selectSeason(state));
}

/** The passage whose sheet is open, with its state. */
export function selectSelectedPassageState(state: AppState): PassageState | undefined {
  const { selection } = state;
  if (selection.kind !== "passage") return undefined;
  return selectPassageStates(state).find(({ passage }) => passage.id === selection.id);
}

/** The passage whose sheet is open. */
export function selectSelectedPassage(state: AppState): Passage | undefined {
  return selectSelectedPassageState(state)?.passage;
}

/** One thing for each season and metric: the page shows both seasons beside each other. */
export function forEachRoadModel<T>(
  make: (season: Season, metric: Metric) => T,
): Readonly<Record<Season, Readonly<Record<Metric, T>>>> {
  const inSeason = (season: Season) => ({ km: make(season, "km"), min: make(season, "min") });
  return { ete: inSeason("ete"), hiver: inSeason("hiver") };
}
