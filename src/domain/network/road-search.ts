import type { Settlement } from "../demand/demand.ts";
import { areasToAttach, createAttach, createAttachmentReader } from "./attach-position.ts";
import { roadCostsFrom } from "./road-costs.ts";
import type { RoadNetwork } from "./road-network.ts";
import { openRoads } from "./shortest-paths.ts";
import { createWalkingMinutes } from "./walking-minutes.ts";

/** Search functions, loaded together with the network: the first list does not wait for them. */
export const ROAD_SEARCH = {
  areasToAttach,
  createAttach,
  openRoads,
  roadCostsFrom,
  createWalkingMinutes,
  withSettlement,
};

export interface LoadedRoads {
  readonly network: RoadNetwork;
  readonly search: typeof ROAD_SEARCH;
}

/** The network with the attachments of the points where people live. */
export function withSettlement(network: RoadNetwork, { roads, positions }: Settlement): RoadNetwork {
  const given = createAttachmentReader(network)(roads, positions);
  return { ...network, attachments: new Map([...given, ...network.attachments]) };
}
