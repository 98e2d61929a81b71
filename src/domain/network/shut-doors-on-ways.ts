import type { Position } from "../../geo/position.ts";
import type { Attach } from "./attach-position.ts";
import type { OpenRoads } from "./open-roads.ts";
import { seedsOf } from "./road-costs.ts";
import { type Door, doorOfNode } from "./road-network.ts";
import { findShortestPaths } from "./shortest-paths.ts";

/**
 * The doors that some communes' ways to their nearest place go through when `roads` are open and that `shut` closes, from each commune
 * on: what makes its way longer. One search for all communes, then a walk back from each that is asked, by its rank.
 */
export function shutDoorsOnWays(
  roads: OpenRoads,
  shut: OpenRoads,
  attach: Attach,
  points: readonly { readonly position: Position }[],
): (seat: number) => readonly Door[] {
  const seeds = points.flatMap(({ position }, label) => seedsOf(roads, attach(position), label));
  const { arrival } = findShortestPaths(roads, seeds);
  return (seat) => shutDoorsFrom(seat, roads, shut, arrival);
}

function shutDoorsFrom(seat: number, { network }: OpenRoads, shut: OpenRoads, arrival: Int32Array): readonly Door[] {
  const { from, to } = network.edges;
  const doors: Door[] = [];
  let node = seat;
  for (;;) {
    const door = shut.isShut[node] === 1 ? doorOfNode(network, node) : undefined;
    if (door !== undefined) doors.push(door);
    const edge = arrival[node] ?? -1;
    if (edge < 0) return doors;
    node = (from[edge] === node ? to[edge] : from[edge]) ?? -1;
  }
}
