import { isPassageOpen, LOCAL_SINUOSITY, type Metric, type RoadConditions } from "./conditions.ts";
import { edgeCosts, minutesToRoad } from "./edge-costs.ts";
import { ROAD_CLASSES, type RoadNetwork } from "./road-network.ts";
import type { TravelMode } from "./travel-mode.ts";

/** The open roads as an adjacency list: for each node the edges that leave it, as compressed sparse rows. */
export interface OpenRoads {
  readonly network: RoadNetwork;
  readonly metric: Metric;
  readonly mode: TravelMode;
  /** Row n, with the edges of node n, is cells starts[n] to starts[n + 1]. */
  readonly starts: Uint32Array;
  readonly targets: Uint16Array;
  /** Cost of the edge in the direction that leaves the node. */
  readonly costs: Float64Array;
  /** Rank of the edge in the network. */
  readonly edges: Uint32Array;
  /** 1 for closed passages, which cannot be crossed. */
  readonly isShut: Uint8Array;
  /** Cost of each edge, open or not, from its `from` to its `to`. */
  readonly costForth: Float64Array;
  /** Cost of each edge in the opposite direction. */
  readonly costBack: Float64Array;
  /** Cost of a km of straight line from an address to the road. */
  readonly accessCostPerKm: number;
  /**
   * The same roads in the opposite direction, for a search from the destinations: its costs are those of the ways that
   * end where it starts. The same object where the direction makes no difference.
   */
  readonly reversed: OpenRoads;
}

const MOTORWAY = ROAD_CLASSES.indexOf("motorway");

/**
 * The network in a season, in km or in minutes; on foot without motorways. The
 * outline of the roads does not mark other roads that are closed to people without a car.
 */
export function openRoads(network: RoadNetwork, conditions: RoadConditions, metric: Metric): OpenRoads {
  const { from, to, roadClass } = network.edges;
  const { mode = "voiture" } = conditions;
  const nodeCount = network.longitudes.length;
  const isShut = new Uint8Array(nodeCount);
  for (const [rank, passage] of network.passages.entries()) {
    if (!isPassageOpen(passage, conditions)) isShut[network.seatCount + rank] = 1;
  }
  const isClosedTo = (edge: number) => (mode === "pied" ? roadClass[edge] === MOTORWAY : edge >= network.carEdgeCount);
  const isOpen = Uint8Array.from(from, (node, edge) =>
    isShut[node] === 1 || isShut[to[edge] ?? 0] === 1 || isClosedTo(edge) ? 0 : 1,
  );
  const starts = countEdges(nodeCount, from, to, isOpen);
  const next = starts.slice();
  const size = starts[nodeCount] ?? 0;
  const targets = new Uint16Array(size);
  const edges = new Uint32Array(size);
  /** 1 for a cell that leaves the `from` of its edge. */
  const isForth = new Uint8Array(size);
  const put = (node: number, target: number, edge: number, forth: 0 | 1) => {
    const cell = next[node] ?? 0;
    next[node] = cell + 1;
    targets[cell] = target;
    edges[cell] = edge;
    isForth[cell] = forth;
  };
  for (let edge = 0; edge < from.length; edge++) {
    if (isOpen[edge] === 0) continue;
    const start = from[edge] ?? 0;
    const end = to[edge] ?? 0;
    put(start, end, edge, 1);
    put(end, start, edge, 0);
  }
  const accessCostPerKm = metric === "km" ? LOCAL_SINUOSITY : minutesToRoad(LOCAL_SINUOSITY, mode);
  const shared = { network, metric, mode, starts, targets, edges, isShut, accessCostPerKm };
  const { forth, back } = edgeCosts(network, metric, mode);
  const costsBy = (whenForth: Float64Array, whenBack: Float64Array) =>
    Float64Array.from(edges, (edge, cell) => (isForth[cell] === 1 ? whenForth : whenBack)[edge] as number);
  return both(
    { ...shared, costs: costsBy(forth, back), costForth: forth, costBack: back },
    forth === back ? undefined : { ...shared, costs: costsBy(back, forth), costForth: back, costBack: forth },
  );
}

type OneDirection = Omit<OpenRoads, "reversed">;

/** Roads in both directions, each the reverse of the other; of one direction its own reverse. */
function both(there: OneDirection, again: OneDirection | undefined): OpenRoads {
  const roads: OneDirection & { reversed?: OpenRoads } = { ...there };
  const reversed = again === undefined ? (roads as OpenRoads) : { ...again, reversed: roads as OpenRoads };
  return Object.assign(roads, { reversed });
}

function countEdges(nodeCount: number, from: Uint16Array, to: Uint16Array, isOpen: Uint8Array): Uint32Array {
  const starts = new Uint32Array(nodeCount + 1);
  const count = (node: number) => {
    starts[node + 1] = (starts[node + 1] ?? 0) + 1;
  };
  for (let edge = 0; edge < from.length; edge++) {
    if (isOpen[edge] === 0) continue;
    count(from[edge] ?? 0);
    count(to[edge] ?? 0);
  }
  for (let node = 0; node < nodeCount; node++) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  return starts;
}
