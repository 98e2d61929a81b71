import { createAttach } from "./attach-position.ts";
import { openRoads } from "./open-roads.ts";
import { roadCostsFrom } from "./road-costs.ts";
import type { RoadNetwork } from "./road-network.ts";

/** The code that searches a network. It is fetched with the network, so that the first list does not wait for it. */
export const ROAD_SEARCH = { createAttach, openRoads, roadCostsFrom };

/** A network and what searches it. */
export interface LoadedRoads {
  readonly network: RoadNetwork;
  readonly search: typeof ROAD_SEARCH;
}
