import type { Settlement } from "../demand/demand.ts";
import { greatCircleDistanceKm, type Position } from "../geo/position.ts";
import { type Attach, areasToAttach, createAttach, createAttachmentReader } from "./attach-position.ts";
import { LOCAL_SINUOSITY, type Season, WALKING_KM_PER_H } from "./conditions.ts";
import { roadCostsFrom } from "./road-costs.ts";
import type { RoadNetwork } from "./road-network.ts";
import { openRoads } from "./shortest-paths.ts";

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

/** Up to this distance streets lead there that the outline of the roads does not have. */
const STREETS_KM = 1;

/** Minutes on foot from a position to each of several, or to it from each, in their order; Infinity beyond the limit. */
export type WalkingMinutes = (position: Position, others: readonly Position[]) => Float64Array;

/**
 * Returns a function that computes minutes on foot: along the network, or, up to 1 km as the crow flies, along streets
 * of 1.3 times the straight line where that is shorter. A river or a railway between two near positions is not known.
 * @param limitMinutes the search ends there
 */
export function createWalkingMinutes(
  network: RoadNetwork,
  attach: Attach,
  season: Season,
  limitMinutes: number,
): WalkingMinutes {
  const roads = openRoads(network, { season, mode: "pied" }, "min");
  return (position, others) =>
    roadCostsFrom(roads, attach, position, others, limitMinutes).map((byRoad, rank) => {
      const minutes = Math.min(byRoad, minutesByStreets(position, others[rank] ?? position));
      return minutes <= limitMinutes ? minutes : Number.POSITIVE_INFINITY;
    });
}

function minutesByStreets(from: Position, to: Position): number {
  const km = greatCircleDistanceKm(from, to);
  return km <= STREETS_KM ? (60 * km * LOCAL_SINUOSITY) / WALKING_KM_PER_H : Number.POSITIVE_INFINITY;
}
