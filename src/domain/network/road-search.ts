import { createAttach } from "./attach-position.ts";
import { openRoads } from "./open-roads.ts";
import { roadCostsFrom } from "./road-costs.ts";
import type { RoadNetwork } from "./road-network.ts";
import { createWalkingMinutes } from "./walking-minutes.ts";

/** Search functions, loaded together with the network: the first list does not wait for them. */
export const ROAD_SEARCH = { createAttach, openRoads, roadCostsFrom, createWalkingMinutes };

/** A network and its search functions. */
export interface LoadedRoads {
  readonly network: RoadNetwork;
  readonly search: typeof ROAD_SEARCH;
}
