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

/** Both ends of each edge. */
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
