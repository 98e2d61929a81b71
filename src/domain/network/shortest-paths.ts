import FlatQueue from "flatqueue";
import type { OpenRoads } from "./open-roads.ts";

/** Where a search begins: a node, what it has cost to reach it, and for whom. */
export interface Seed {
  readonly node: number;
  readonly cost: number;
  /** Handed on to every node that is reached from here first. */
  readonly label: number;
}

/** What the search found of each node. */
export interface Reached {
  /** Infinity where no way leads within the limit. */
  readonly cost: Float64Array;
  /** Label of the seed that the way comes from; -1 where there is none. */
  readonly label: Int32Array;
  /** Edge by which the way arrives; -1 at a seed and where there is none. */
  readonly arrival: Int32Array;
}

/**
 * The cheapest way from the nearest of many seeds to every node, up to a limit: E. W. Dijkstra (1959), A note on two problems
 * in connexion with graphs, Numerische Mathematik 1, 269-271, with lazy deletion. O((n + m) log m).
 */
export function findShortestPaths(roads: OpenRoads, seeds: readonly Seed[], limit = Number.POSITIVE_INFINITY): Reached {
  const nodeCount = roads.starts.length - 1;
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
  const { starts, targets, costs, edges } = roads;
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
