import type { Position } from "../geo/position.ts";
import type { Attach } from "./attach-position.ts";
import type { OpenRoads } from "./open-roads.ts";
import { seedsOf } from "./road-costs.ts";
import { type Passage, passageOfNode } from "./road-network.ts";
import { findShortestPaths } from "./shortest-paths.ts";

/**
 * Passages closed in `shut` on the ways of some communes to their nearest place by `roads`: the reason why their way is
 * longer. One search for all communes, then one traceback per commune.
 */
export function shutPassagesOnWays(
  roads: OpenRoads,
  shut: OpenRoads,
  attach: Attach,
  points: readonly { readonly position: Position }[],
): (seat: number) => readonly Passage[] {
  const seeds = points.flatMap(({ position }, label) => seedsOf(roads, attach(position), label));
  const { arrival } = findShortestPaths(roads, seeds);
  return (seat) => shutPassagesFrom(seat, roads, shut, arrival);
}

function shutPassagesFrom(
  seat: number,
  { network }: OpenRoads,
  shut: OpenRoads,
  arrival: Int32Array,
): readonly Passage[] {
  const { from, to } = network.edges;
  const passages: Passage[] = [];
  let node = seat;
  for (;;) {
    const passage = shut.isShut[node] === 1 ? passageOfNode(network, node) : undefined;
    if (passage !== undefined) passages.push(passage);
    const edge = arrival[node] ?? -1;
    if (edge < 0) return passages;
    node = (from[edge] === node ? to[edge] : from[edge]) ?? -1;
  }
}
