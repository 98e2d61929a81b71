import { isPassageOpen, type Metric, type RoadConditions, WALKING_KM_PER_H } from "./conditions.ts";
import { passageOfNode, ROAD_CLASSES, type RoadEnd, type RoadNetwork, type RoadPoint } from "./road-network.ts";
import type { TravelMode } from "./travel-mode.ts";

/** The open roads as an adjacency list: for each node the edges that leave it, as compressed sparse rows. */
export interface OpenRoads {
  readonly network: RoadNetwork;
  readonly metric: Metric;
  readonly mode: TravelMode;
  /** Row n, with the edges of node n, is cells starts[n] to starts[n + 1]. */
  readonly starts: Uint32Array;
  readonly targets: Uint16Array;
  /** Cost of the edge, the same in both directions: one-way streets are not known. */
  readonly costs: Float64Array;
  /** Rank of the edge in the network. */
  readonly edges: Uint32Array;
  /** 1 for the nodes of closed passages, which cannot be crossed. */
  readonly isShut: Uint8Array;
}

const MOTORWAY = ROAD_CLASSES.indexOf("motorway");

/** The network in a season, in km or in minutes; on foot without motorways. */
export function openRoads(network: RoadNetwork, conditions: RoadConditions, metric: Metric): OpenRoads {
  const { from, to, roadClass } = network.edges;
  const { mode = "voiture" } = conditions;
  const nodeCount = network.longitudes.length;
  const isShut = Uint8Array.from({ length: nodeCount }, (_, node) => {
    const passage = passageOfNode(network, node);
    return passage === undefined || isPassageOpen(passage, conditions) ? 0 : 1;
  });
  const isClosedTo = (edge: number) => mode === "pied" && roadClass[edge] === MOTORWAY;
  const isOpen = Uint8Array.from(from, (node, edge) =>
    isShut[node] === 1 || isShut[to[edge] ?? 0] === 1 || isClosedTo(edge) ? 0 : 1,
  );
  const starts = countEdges(nodeCount, from, to, isOpen);
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
  const roads = { network, metric, mode, starts, targets, edges, isShut };
  const cost = (edge: number) =>
    costOf(roads, {
      km: network.edges.lengthKm[edge] ?? Number.NaN,
      minutes: network.edges.minutes[edge] ?? Number.NaN,
    });
  return { ...roads, costs: Float64Array.from(edges, cost) };
}

/** Cost of a part of a road in the unit of the roads. On foot the climb is not counted: altitudes of the roads are not known. */
export function costOf(
  { metric, mode }: Pick<OpenRoads, "metric" | "mode">,
  part: Omit<RoadEnd | RoadPoint, "node" | "edge">,
): number {
  if (metric === "km") return part.km;
  return mode === "pied" ? (60 * part.km) / WALKING_KM_PER_H : part.minutes;
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
