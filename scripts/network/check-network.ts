import { SEASONS, type Season } from "../../src/domain/network/conditions.ts";
import { openRoads } from "../../src/domain/network/open-roads.ts";
import { lineOfEdge, type RoadNetwork } from "../../src/domain/network/road-network.ts";
import { findShortestPaths } from "../../src/domain/network/shortest-paths.ts";
import { createBarriers } from "./barriers.ts";
import type { Barrier, NetworkProblem, Seat } from "./input.ts";

const SEASON_NAME: Readonly<Record<Season, string>> = { ete: "l'été", hiver: "l'hiver" };

/**
 * Checks the stored network: no edge crosses a barrier except at a passage, every commune is reached in both seasons, by car and
 * without, and it is connected.
 */
export function checkNetwork(
  network: RoadNetwork,
  seats: readonly Seat[],
  barriers: readonly Barrier[],
): readonly NetworkProblem[] {
  return [
    ...findCrossings(network, barriers),
    ...SEASONS.flatMap((season) => [
      ...findCutOff(network, seats, season),
      ...findCutOffOnFoot(network, seats, season),
    ]),
  ];
}

function findCrossings(network: RoadNetwork, walls: readonly Barrier[]): NetworkProblem[] {
  const barriers = createBarriers(walls);
  const passages = new Set(network.passages.map(({ position }) => String(position)));
  return [...network.edges.from.keys()].flatMap((edge) => {
    const line = lineOfEdge(network, edge);
    return line.slice(1).flatMap((to, at) => {
      const from = line[at] ?? to;
      const end = (position: typeof to) => ({ position, isPassage: passages.has(String(position)) });
      return barriers.crossed(end(from), end(to)).map(({ id }) => {
        const value = `${from.join(" ")};${to.join(" ")}`;
        return { line: 1, value, reason: `le réseau franchit ${id} hors d'une porte` };
      });
    });
  });
}

/** Communes without a way on foot: motorways and their tunnels are left out. */
function findCutOffOnFoot(network: RoadNetwork, seats: readonly Seat[], season: Season): NetworkProblem[] {
  const roads = openRoads(network, { season, mode: "pied" }, "km");
  const { cost } = findShortestPaths(roads, [{ node: 0, cost: 0, label: 0 }]);
  return seats.flatMap(({ code }, seat) => {
    if (cost[seat] !== Number.POSITIVE_INFINITY) return [];
    return [{ line: 1, value: code, reason: `n'est relié à rien sans voiture, ${SEASON_NAME[season]}` }];
  });
}

function findCutOff(network: RoadNetwork, seats: readonly Seat[], season: Season): NetworkProblem[] {
  const roads = openRoads(network, { season }, "km");
  const { cost } = findShortestPaths(roads, [{ node: 0, cost: 0, label: 0 }]);
  const lost = [...cost.keys()].filter((node) => cost[node] === Number.POSITIVE_INFINITY);
  return lost.flatMap((node) => {
    const isUnused = node >= network.seatCount && roads.isShut[node] === 1;
    const isBorder = network.passages[node - network.seatCount]?.isBorder === true;
    if (isUnused || isBorder) return [];
    const value = seats[node]?.code ?? [network.longitudes[node], network.latitudes[node]].join(" ");
    return [{ line: 1, value, reason: `n'est relié à rien, ${SEASON_NAME[season]}` }];
  });
}
