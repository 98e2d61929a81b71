import FlatQueue from "flatqueue";
import type { Graph } from "./graph.ts";

/** Start of a search: a node, the cost of reaching it, and a label. */
export interface Seed {
  readonly node: number;
  readonly cost: number;
  /** Passed on to every node reached first from this seed. */
  readonly label: number;
}

/** Result of a search, per node. */
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
