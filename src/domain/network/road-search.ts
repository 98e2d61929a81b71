import type { Settlement } from "../demand/demand.ts";
import { greatCircleDistanceKm, type Position } from "../geo/position.ts";
import { type Attach, areasToAttach, createAttach, readAttachments } from "./attach-position.ts";
import type { Season } from "./conditions.ts";
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
};

export interface LoadedRoads {
  readonly network: RoadNetwork;
  readonly search: typeof ROAD_SEARCH;
}

/** The network with the attachments of the points where people live. */
export function withSettlement(network: RoadNetwork, { roads, positions }: Settlement): RoadNetwork {
  const given = readAttachments(network, roads, positions);
  return { ...network, attachments: new Map([...given, ...network.attachments]) };
}

/** Speed on foot, assumed: that of signs on French footpaths on the flat; the climb is not counted. */
const WALKING_KM_PER_H = 4;
/** Length of a walk over its straight line, off the network: assumed, that of country roads. */
const LOCAL_SINUOSITY = 1.3;
/** Up to this distance streets lead there that the outline of the roads does not have. */
const STREETS_KM = 1;

/** Minutes on foot from a position to each of several, or to it from each, in their order; Infinity beyond the limit. */
export type WalkingMinutes = (position: Position, others: readonly Position[]) => Float64Array;

/**
 * Returns a function that computes minutes on foot: to the road, along the network and from the road, or, up to 1 km as the crow flies, along
 * streets of 1.3 times the straight line where that is shorter. A river or a railway between two near positions is not known.
 * @param limitMinutes the search ends there
 */
export function createWalkingMinutes(
  network: RoadNetwork,
  attach: Attach,
  season: Season,
  limitMinutes: number,
): WalkingMinutes {
  const roads = openRoads(network, season, "km", true);
  const limitKm = (limitMinutes * WALKING_KM_PER_H) / 60;
  const offRoadKm = (position: Position) => attach(position).offRoadKm * LOCAL_SINUOSITY;
  return (position, others) =>
    roadCostsFrom(roads, attach, position, others, limitKm).map((onRoadKm, rank) => {
      const other = others[rank] ?? position;
      const straightKm = greatCircleDistanceKm(position, other);
      const byStreets = straightKm <= STREETS_KM ? straightKm * LOCAL_SINUOSITY : Number.POSITIVE_INFINITY;
      const km = Math.min(offRoadKm(position) + onRoadKm + offRoadKm(other), byStreets);
      return km <= limitKm ? (60 * km) / WALKING_KM_PER_H : Number.POSITIVE_INFINITY;
    });
}
