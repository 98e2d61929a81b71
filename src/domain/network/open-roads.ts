import {
  edgeCosts,
  isPassageOpen,
  LOCAL_SINUOSITY,
  type Metric,
  minutesForKm,
  type RoadConditions,
} from "./conditions.ts";
import type { RoadNetwork } from "./road-network.ts";

/** The open roads as an adjacency list: for each node the edges that leave it, as compressed sparse rows. */
export interface OpenRoads {
  readonly network: RoadNetwork;
  readonly metric: Metric;
  /** Row n, with the edges of node n, is cells starts[n] to starts[n + 1]. */
  readonly starts: Uint32Array;
  readonly targets: Uint16Array;
  readonly costs: Float64Array;
  /** Rank of the edge in the network. */
  readonly edges: Uint32Array;
  /** 1 for closed passages, which cannot be crossed. */
  readonly isShut: Uint8Array;
  /** Cost of each edge, open or not. */
  readonly costOfEdge: Float64Array;
  /** Cost of a km of straight line from an address to the road. */
  readonly accessCostPerKm: number;
}

/** The network in a season, with overrides of passages, in km or in minutes. */
export function openRoads(network: RoadNetwork, conditions: RoadConditions, metric: Metric): OpenRoads {
  const { from, to } = network.edges;
  const nodeCount = network.longitudes.length;
  const isShut = new Uint8Array(nodeCount);
  for (const [rank, passage] of network.passages.entries()) {
    if (!isPassageOpen(passage, conditions)) isShut[network.seatCount + rank] = 1;
  }
  const isOpen = Uint8Array.from(from, (node, edge) => (isShut[node] === 1 || isShut[to[edge] ?? 0] === 1 ? 0 : 1));
  const starts = countEdges(nodeCount, from, to, isOpen);
  const next = starts.slice();
  const size = starts[nodeCount] ?? 0;
  const targets = new Uint16Array(size);
  const costs = new Float64Array(size);
  const edges = new Uint32Array(size);
  const costOfEdge = edgeCosts(network, metric);
  const put = (node: number, target: number, edge: number) => {
    const cell = next[node] ?? 0;
    next[node] = cell + 1;
    targets[cell] = target;
    costs[cell] = costOfEdge[edge] ?? Number.POSITIVE_INFINITY;
    edges[cell] = edge;
  };
  for (let edge = 0; edge < from.length; edge++) {
    if (isOpen[edge] === 0) continue;
    const start = from[edge] ?? 0;
    const end = to[edge] ?? 0;
    put(start, end, edge);
    put(end, start, edge);
  }
  const accessCostPerKm = metric === "km" ? LOCAL_SINUOSITY : minutesForKm(LOCAL_SINUOSITY, "local");
  return { network, metric, starts, targets, costs, edges, isShut, costOfEdge, accessCostPerKm };
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
