import type { AnswerRoads } from "../../src/domain/answer/departement-answers.ts";

/** A part of a way: one road or more in a row. */
export interface Step {
  readonly to: number;
  readonly metres: number;
  /** In winter. */
  readonly isShut: boolean;
}

/** Ways to one destination: the step of each node towards it. */
export type WayTree = Map<number, Step>;

/** Nodes have 16-bit numbers. */
const NODES = 65_536;

/**
 * The smallest graph found that has all ways of some trees: junctions are taken out, each with the edges that meet there, as long as the edges
 * that then join its neighbours, for the ways that led through it, are not more. The trees become those of the graph.
 * @param kept nodes of starting points and destinations
 * @param isOnRoads whether ways may lead through a node
 * @returns the graph, with its nodes numbered anew, and the number of each kept node
 */
export function reduceWays(
  trees: readonly WayTree[],
  kept: readonly number[],
  isOnRoads: (node: number) => boolean,
): { readonly roads: AnswerRoads; readonly nodeOf: ReadonlyMap<number, number> } {
  takeOutJunctions(trees, new Set(kept));
  const edges = new Map<number, Edge>();
  for (const steps of trees) {
    for (const [node, { to, metres, isShut }] of steps) {
      edges.set(edgeKey(node, to, isShut), { ends: [node, to], metres, isShut });
    }
  }
  return numberNodes([...edges.values()], kept, isOnRoads);
}

interface Edge {
  readonly ends: readonly [number, number];
  readonly metres: number;
  readonly isShut: boolean;
}

/** A tree with the nodes whose steps lead to each node. */
interface RootedTree {
  readonly steps: WayTree;
  readonly before: Map<number, Set<number>>;
}

function takeOutJunctions(trees: readonly WayTree[], kept: ReadonlySet<number>): void {
  const treesAt = listJunctions(trees.map(rooted), kept);
  for (const mostMore of [-1, 0]) {
    const waiting = new Set(treesAt.keys());
    // Nodes that are added while the loop runs are visited too.
    for (const junction of waiting) {
      waiting.delete(junction);
      const changed = takeOutIfFewer(treesAt, junction, mostMore);
      for (const neighbour of changed) if (treesAt.has(neighbour)) waiting.add(neighbour);
    }
  }
}

/** Takes a junction out of its trees unless too many edges more would be there, and returns its neighbours. */
function takeOutIfFewer(treesAt: Map<number, RootedTree[]>, junction: number, mostMore: number): readonly number[] {
  const trees = treesAt.get(junction) ?? [];
  if (countMore(junction, trees) > mostMore) return [];
  treesAt.delete(junction);
  return trees.flatMap((tree) => takeOut(junction, tree));
}

/** The trees that lead through each node that may be taken out. */
function listJunctions(trees: readonly RootedTree[], kept: ReadonlySet<number>): Map<number, RootedTree[]> {
  const treesAt = new Map<number, RootedTree[]>();
  for (const tree of trees) {
    for (const node of tree.steps.keys()) if (!kept.has(node)) addTo(treesAt, node, tree);
  }
  return treesAt;
}

function addTo<Value>(lists: Map<number, Value[]>, key: number, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function rooted(steps: WayTree): RootedTree {
  const before = new Map<number, Set<number>>();
  for (const [node, { to }] of steps) {
    const nodes = before.get(to);
    if (nodes === undefined) before.set(to, new Set([node]));
    else nodes.add(node);
  }
  return { steps, before };
}

/** How many edges more there are without a junction. */
function countMore(junction: number, trees: readonly RootedTree[]): number {
  const taken = new Set<number>();
  const added = new Set<number>();
  for (const { steps, before } of trees) {
    const ahead = steps.get(junction);
    if (ahead === undefined) continue;
    taken.add(edgeKey(junction, ahead.to, ahead.isShut));
    for (const node of before.get(junction) ?? []) {
      const isShut = steps.get(node)?.isShut === true;
      taken.add(edgeKey(node, junction, isShut));
      added.add(edgeKey(node, ahead.to, isShut || ahead.isShut));
    }
  }
  return added.size - taken.size;
}

/** Takes a junction out of a tree, and returns its neighbours there. */
function takeOut(junction: number, { steps, before }: RootedTree): readonly number[] {
  const ahead = steps.get(junction);
  const nodes = [...(before.get(junction) ?? [])];
  if (ahead === undefined) return nodes;
  const beside = before.get(ahead.to);
  for (const node of nodes) {
    const step = steps.get(node);
    if (step === undefined) continue;
    steps.set(node, {
      to: ahead.to,
      metres: step.metres + ahead.metres,
      isShut: step.isShut || ahead.isShut,
    });
    beside?.add(node);
  }
  beside?.delete(junction);
  before.delete(junction);
  steps.delete(junction);
  return [...nodes, ahead.to];
}

function edgeKey(a: number, b: number, isShut: boolean): number {
  return (Math.min(a, b) * NODES + Math.max(a, b)) * 2 + Number(isShut);
}

/** Numbers the nodes on the roads, then those beside them. */
function numberNodes(
  edges: readonly Edge[],
  kept: readonly number[],
  isOnRoads: (node: number) => boolean,
): ReturnType<typeof reduceWays> {
  const order = orderNodes(edges, kept);
  const onRoads = order.filter(isOnRoads);
  const nodeOf = new Map([...onRoads, ...order.filter((node) => !isOnRoads(node))].map((node, rank) => [node, rank]));
  const numbered = edges.map((edge) => {
    const [a = -1, b = -1] = edge.ends.map((end) => nodeOf.get(end));
    return { ...edge, from: Math.min(a, b), to: Math.max(a, b) };
  });
  return {
    nodeOf,
    roads: {
      onRoads: onRoads.length,
      nodeCount: order.length,
      from: numbered.map(({ from }) => from),
      to: numbered.map(({ to }) => to),
      metres: numbered.map(({ metres }) => metres),
      isShut: Uint8Array.from(numbered, ({ isShut }) => Number(isShut)),
    },
  };
}

/** The nodes with neighbours near each other: depth first and the nearest first, from the kept nodes in their order. */
function orderNodes(edges: readonly Edge[], kept: readonly number[]): readonly number[] {
  const beside = new Map<number, (readonly [node: number, metres: number])[]>();
  for (const { ends, metres } of edges) {
    addTo(beside, ends[0], [ends[1], metres]);
    addTo(beside, ends[1], [ends[0], metres]);
  }
  const order = new Set<number>();
  for (const first of kept) {
    const waiting = [first];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (order.has(node)) continue;
      order.add(node);
      const neighbours = [...(beside.get(node) ?? [])].sort((a, b) => b[1] - a[1]);
      waiting.push(...neighbours.map(([neighbour]) => neighbour));
    }
  }
  return [...order];
}
