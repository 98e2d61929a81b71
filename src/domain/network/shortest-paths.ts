import FlatQueue from "flatqueue";
import { isPassageOpen, type Metric, type Season } from "./conditions.ts";
import { passageOfNode, ROAD_CLASSES, type RoadEnd, type RoadNetwork, type RoadPoint } from "./road-network.ts";

export interface Seed {
  readonly node: number;
  readonly cost: number;
  /** Passed on to every node reached first from this seed. */
  readonly label: number;
}

export interface Reached {
  /** Infinity without a way within the limit. */
  readonly cost: Float64Array;
  /** Label of the seed of the way; -1 without one. */
  readonly label: Int32Array;
  /** Last edge of the way; -1 at a seed and without a way. */
  readonly arrival: Int32Array;
}

/**
 * Cheapest way from the nearest of several seeds to every node, up to a limit: E. W. Dijkstra (1959), A note on two
 * problems in connexion with graphs, Numerische Mathematik 1, 269-271, with lazy deletion. O((n + m) log m).
 */
export function findShortestPaths(graph: Graph, seeds: readonly Seed[], limit = Number.POSITIVE_INFINITY): Reached {
  const nodeCount = graph.starts.length - 1;
  const cost = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY);
  const label = new Int32Array(nodeCount).fill(-1);
  const arrival = new Int32Array(nodeCount).fill(-1);
  const queue = new FlatQueue<number>();
  const reach = (node: number, total: number, from: number, by: number) => {
    if (total >= (cost[node] as number) || total > limit) return;
    cost[node] = total;
    label[node] = from;
    arrival[node] = by;
    queue.push(node, total);
  };
  for (const seed of seeds) reach(seed.node, seed.cost, seed.label, -1);
  const { starts, targets, costs, edges } = graph;
  for (let spent = queue.peekValue(); spent !== undefined; spent = queue.peekValue()) {
    const node = queue.pop() as number;
    if (spent > (cost[node] as number)) continue;
    const end = starts[node + 1] as number;
    for (let cell = starts[node] as number; cell < end; cell++) {
      reach(targets[cell] as number, spent + (costs[cell] as number), label[node] as number, edges[cell] as number);
    }
  }
  return { cost, label, arrival };
}

/** A weighted graph as an adjacency list: for each node the edges that leave it, as compressed sparse rows. */
export interface Graph {
  /** Row n, with the edges of node n, is cells starts[n] to starts[n + 1]. */
  readonly starts: Uint32Array;
  readonly targets: Uint16Array;
  /** Cost of the edge, the same in both directions: one-way streets are not known. */
  readonly costs: Float64Array;
  /** Rank of the edge among those given. */
  readonly edges: Uint32Array;
}

export interface EdgeEnds {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/** The graph of undirected edges, without those whose cell of `isOpen` is 0. */
export function createGraph(
  nodeCount: number,
  { from, to }: EdgeEnds,
  isOpen: Uint8Array,
  costOf: (edge: number) => number,
): Graph {
  const starts = countEdges(nodeCount, { from, to }, isOpen);
  const next = starts.slice();
  const size = starts[nodeCount] ?? 0;
  const targets = new Uint16Array(size);
  const edges = new Uint32Array(size);
  const put = (node: number, target: number, edge: number) => {
    const cell = next[node] ?? 0;
    next[node] = cell + 1;
    targets[cell] = target;
    edges[cell] = edge;
  };
  for (let edge = 0; edge < from.length; edge++) {
    if (isOpen[edge] === 0) continue;
    const start = from[edge] ?? 0;
    const end = to[edge] ?? 0;
    put(start, end, edge);
    put(end, start, edge);
  }
  return { starts, targets, edges, costs: Float64Array.from(edges, costOf) };
}

function countEdges(nodeCount: number, { from, to }: EdgeEnds, isOpen: Uint8Array): Uint32Array {
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

/** The open roads of a network as a graph. */
export interface OpenRoads extends Graph {
  readonly network: RoadNetwork;
  readonly metric: Metric;
  /** 1 for the nodes of closed passages, which cannot be crossed. */
  readonly isShut: Uint8Array;
}

const MOTORWAY = ROAD_CLASSES.indexOf("motorway");

/** The network in a season, in km or in minutes; for walks without motorways. */
export function openRoads(network: RoadNetwork, season: Season, metric: Metric, isForWalks = false): OpenRoads {
  const { from, to, roadClass, lengthKm, minutes } = network.edges;
  const nodeCount = network.longitudes.length;
  const isShut = Uint8Array.from({ length: nodeCount }, (_, node) => {
    const passage = passageOfNode(network, node);
    return passage === undefined || isPassageOpen(passage, season) ? 0 : 1;
  });
  const isOpen = Uint8Array.from(from, (node, edge) =>
    isShut[node] === 1 || isShut[to[edge] ?? 0] === 1 || (isForWalks && roadClass[edge] === MOTORWAY) ? 0 : 1,
  );
  const costs = metric === "km" ? lengthKm : minutes;
  return {
    network,
    metric,
    isShut,
    ...createGraph(nodeCount, network.edges, isOpen, (edge) => costs[edge] ?? Number.NaN),
  };
}

/** Cost of a part of a road in the unit of the roads. */
export function costOf(
  { metric }: Pick<OpenRoads, "metric">,
  { km, minutes }: Pick<RoadEnd | RoadPoint, "km" | "minutes">,
): number {
  return metric === "km" ? km : minutes;
}
