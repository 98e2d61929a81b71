import type { Metric, Season } from "../network/conditions.ts";
import { createGraph, type Graph } from "../network/graph.ts";
import { findShortestPaths, type Seed } from "../network/shortest-paths.ts";

/**
 * The ways from the starting points of a département to the places of its answers, as an undirected graph in columns. An edge may stand for many
 * roads in a row. What a search finds is the cost on the whole network.
 */
export interface AnswerRoads {
  /** Nodes on the roads, which have the first numbers: seats of communes and junctions. */
  readonly onRoads: number;
  /** All nodes. The others are beside the roads, where ways begin and end: none leads through them. */
  readonly nodeCount: number;
  /** `from` of an edge is a lower number than `to`. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Length of the shortest way along the edge; undefined where no shortest way of an answer uses it. */
  readonly metres: readonly (number | undefined)[];
  /** Duration of the fastest way along the edge; undefined where no fastest way of an answer uses it. */
  readonly seconds: readonly (number | undefined)[];
  /** 1 for edges that a pass shuts in winter. */
  readonly isShut: ArrayLike<number>;
}

/** Least cost from a node to every node, in metres or seconds; Infinity without a way. The search goes little farther than the limit. */
export type LeastCosts = (start: number, metric: Metric, season: Season, limit?: number) => Float64Array;

/** Returns a function that searches the roads; it makes the graph of a metric in a season once. */
export function createLeastCosts(roads: AnswerRoads): LeastCosts {
  const graphs = new Map<string, Graph>();
  return (start, metric, season, limit) => {
    const costOf = costsOf(roads, metric, season);
    const key = `${metric} ${season}`;
    const graph = graphs.get(key) ?? graphOnRoads(roads, costOf);
    graphs.set(key, graph);
    return search(roads, graph, start, costOf, limit);
  };
}

/** Cost of an edge; Infinity where it has none. */
type CostOf = (edge: number) => number;

function costsOf({ metres, seconds, isShut }: AnswerRoads, metric: Metric, season: Season): CostOf {
  const costs = metric === "km" ? metres : seconds;
  return (edge) =>
    season === "hiver" && isShut[edge] === 1 ? Number.POSITIVE_INFINITY : (costs[edge] ?? Number.POSITIVE_INFINITY);
}

function graphOnRoads(roads: AnswerRoads, costOf: CostOf): Graph {
  const isOpen = Uint8Array.from(roads.to, (node, edge) =>
    Number(node < roads.onRoads && costOf(edge) < Number.POSITIVE_INFINITY),
  );
  return createGraph(roads.nodeCount, roads, isOpen, costOf);
}

function search(roads: AnswerRoads, graph: Graph, start: number, costOf: CostOf, limit?: number): Float64Array {
  const { onRoads, from, to } = roads;
  const seeds = start < onRoads ? [{ node: start, cost: 0, label: 0 }] : seedsBeside(roads, start, costOf);
  const least = findShortestPaths(graph, seeds, limit).cost;
  least[start] = 0;
  const offer = (node: number, cost: number) => {
    if (cost < (least[node] ?? 0)) least[node] = cost;
  };
  for (const [edge, node] of to.entries()) {
    const before = from[edge] ?? -1;
    if (node === start) offer(before, costOf(edge));
    else if (node >= onRoads && (before < onRoads || before === start))
      offer(node, (least[before] ?? 0) + costOf(edge));
  }
  return least;
}

/** The nodes on the roads that a node beside them joins. */
function seedsBeside({ onRoads, from, to }: AnswerRoads, start: number, costOf: CostOf): Seed[] {
  return to.flatMap((node, edge) => {
    const before = from[edge] ?? -1;
    return node === start && before < onRoads ? [{ node: before, cost: costOf(edge), label: 0 }] : [];
  });
}
