import { readyValue } from "../domain/loadable.ts";
import type { Attach } from "../domain/network/attach-position.ts";
import { type PassageState, passageStates, type Season, withShapes } from "../domain/network/conditions.ts";
import type { RoadNetwork } from "../domain/network/road-network.ts";
import type { LoadedRoads } from "../domain/network/road-search.ts";
import type { OpenRoads } from "../domain/network/shortest-paths.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";

const NO_PASSAGES: readonly PassageState[] = [];

const networkToJoin = derive(withShapes);
const networkOfWays = derive(withShapes);
const drawn = derive((roads: OpenRoads, network: RoadNetwork): OpenRoads => ({ ...roads, network }));
const attachTo = derive(({ search }: LoadedRoads, network: RoadNetwork) => search.createAttach(network));
const openIn = forEachSeason((season) =>
  derive(({ network, search }: LoadedRoads) => search.openRoads(network, season, "km")),
);
const statesOfPassages = derive((network: RoadNetwork, season: Season) => passageStates(network.passages, season));

/** The season whose passes are shown: the chosen one, else that of the day. */
export function selectSeason({ season, currentSeason }: AppState): Season {
  return season ?? currentSeason;
}

/** Whether distances are straight lines: the road network failed to load. */
export function selectIsStraight({ resources }: AppState): boolean {
  return resources.roads.status === "failed";
}

/** The roads of a season, measured in km; undefined until the network is loaded. */
export function selectRoadsIn(state: AppState, season: Season): OpenRoads | undefined {
  const roads = readyValue(state.resources.roads);
  return roads && openIn[season](state, roads);
}

/** The roads of the shown season with the drawn shapes that are loaded, for ways; undefined until the network is loaded. */
export function selectDrawnRoads(state: AppState): OpenRoads | undefined {
  const roads = selectRoadsIn(state, selectSeason(state));
  return roads && drawn(state, roads, networkOfWays(state, roads.network, state.roadShapes));
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

/** One thing for each season: the page shows both beside each other. */
export function forEachSeason<T>(make: (season: Season) => T): Readonly<Record<Season, T>> {
  return { ete: make("ete"), hiver: make("hiver") };
}
