import { greatCircleDistanceKm } from "../../geo/great-circle-distance.ts";
import type { Position } from "../../geo/position.ts";
import type { Attach } from "./attach-position.ts";
import { LOCAL_SINUOSITY, type Season } from "./conditions.ts";
import { minutesToRoad } from "./edge-costs.ts";
import { openRoads } from "./open-roads.ts";
import { roadCostsFrom } from "./road-costs.ts";
import type { RoadNetwork } from "./road-network.ts";

/** Up to this distance streets lead there that the outline of the roads does not have. */
const STREETS_KM = 1;

/** Minutes on foot from a position to each of several, or to it from each, in their order; Infinity beyond the limit. */
export type WalkingMinutes = (position: Position, others: readonly Position[]) => Float64Array;

/**
 * Returns a function that computes minutes on foot: along the network, or, up to 1 km as the crow flies, along streets
 * of 1.3 times the straight line where that is shorter. A river or a railway between two near positions is not known.
 * @param limitMinutes the search ends there
 * @param isTowards whether the ways lead to the position from the others: a climb takes longer than a descent
 */
export function createWalkingMinutes(
  network: RoadNetwork,
  attach: Attach,
  season: Season,
  limitMinutes: number,
  isTowards = false,
): WalkingMinutes {
  const roads = openRoads(network, { season, mode: "pied" }, "min");
  const directed = isTowards ? roads.reversed : roads;
  return (position, others) =>
    roadCostsFrom(directed, attach, position, others, limitMinutes).map((byRoad, rank) => {
      const minutes = Math.min(byRoad, minutesByStreets(position, others[rank] ?? position));
      return minutes <= limitMinutes ? minutes : Number.POSITIVE_INFINITY;
    });
}

function minutesByStreets(from: Position, to: Position): number {
  const km = greatCircleDistanceKm(from, to);
  return km <= STREETS_KM ? minutesToRoad(km * LOCAL_SINUOSITY, "pied") : Number.POSITIVE_INFINITY;
}
