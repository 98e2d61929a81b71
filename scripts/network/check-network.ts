import { greatCircleDistanceKm } from "../../src/domain/geo/great-circle-distance.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import { SEASONS, type Season } from "../../src/domain/network/conditions.ts";
import { openRoads } from "../../src/domain/network/open-roads.ts";
import { positionOfNode, type RoadNetwork } from "../../src/domain/network/road-network.ts";
import { findShortestPaths } from "../../src/domain/network/shortest-paths.ts";
import type { TravelMode } from "../../src/domain/network/travel-mode.ts";

/** A fault of the network. */
export interface NetworkProblem {
  readonly value: string;
  readonly reason: string;
}

const SEASON_NAME: Readonly<Record<Season, string>> = { ete: "l'été", hiver: "l'hiver" };
/** A roundabout or both sides of a dual carriageway are one node: an edge may be that much shorter than the straight line of its ends. */
const MERGED_KM = 0.1;
/** A car on the fastest road. */
const MOST_KM_PER_H = 130;

/** Checks the stored network: every commune is reached in both seasons, by car and on foot, and no edge is impossible. */
export function checkNetwork(
  network: RoadNetwork,
  seats: readonly { readonly code: string }[],
): readonly NetworkProblem[] {
  return [
    ...findImpossible(network),
    ...SEASONS.flatMap((season) => [
      ...findCutOff(network, seats, season, "voiture"),
      ...findCutOff(network, seats, season, "pied"),
    ]),
  ];
}

/** Edges shorter than the straight line, or faster than a car. */
function findImpossible(network: RoadNetwork): NetworkProblem[] {
  const { from, to, lengthKm, minutes } = network.edges;
  return [...from.keys()].flatMap((edge) => {
    const ends = [from[edge] ?? -1, to[edge] ?? -1].map((node) => positionOfNode(network, node)) as [
      Position,
      Position,
    ];
    const km = lengthKm[edge] ?? Number.NaN;
    const value = ends.join(" ");
    if (km < greatCircleDistanceKm(...ends) - MERGED_KM)
      return [{ value, reason: `${km} km, moins que le vol d'oiseau` }];
    if ((60 * km) / (minutes[edge] ?? Number.NaN) <= MOST_KM_PER_H) return [];
    return [{ value, reason: `plus vite que ${MOST_KM_PER_H} km/h` }];
  });
}

function findCutOff(
  network: RoadNetwork,
  seats: readonly { readonly code: string }[],
  season: Season,
  mode: TravelMode,
): NetworkProblem[] {
  const roads = openRoads(network, { season, mode }, "km");
  const { cost } = findShortestPaths(roads, [{ node: 0, cost: 0, label: 0 }]);
  const how = mode === "pied" ? " à pied" : "";
  return seats.flatMap(({ code }, seat) =>
    cost[seat] === Number.POSITIVE_INFINITY
      ? [{ value: code, reason: `n'est relié à rien${how}, ${SEASON_NAME[season]}` }]
      : [],
  );
}
