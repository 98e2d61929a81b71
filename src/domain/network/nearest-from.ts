import type { Position } from "../../geo/position.ts";
import type { NearestCosts } from "../coverage/nearest-costs.ts";
import type { Attach, Attachment } from "./attach-position.ts";
import type { OpenRoads } from "./open-roads.ts";
import { arrivalCost, seedsOf } from "./road-costs.ts";
import { findShortestPaths, type Reached } from "./shortest-paths.ts";

/**
 * For each of some addresses, in their order, the cost of its cheapest way to a place, and which place that is: the same as
 * `nearestRoadCosts` for addresses that are no seats. One search for all.
 */
export function nearestRoadCostsFrom(
  roads: OpenRoads,
  attach: Attach,
  origins: readonly Position[],
  points: readonly { readonly position: Position }[],
): NearestCosts {
  const ends = points.map(({ position }) => attach(position));
  const reached = findShortestPaths(
    roads,
    ends.flatMap((end, label) => seedsOf(roads, end, label)),
  );
  const cost = new Float64Array(origins.length);
  const pointIndex = new Int32Array(origins.length);
  for (const [rank, origin] of origins.entries()) {
    const nearest = nearestFrom(roads, reached, attach(origin), ends);
    cost[rank] = nearest.cost;
    pointIndex[rank] = nearest.label;
  }
  return { cost, pointIndex };
}

/** By the better end of the address's edge, or along it to a place that stands on it. */
function nearestFrom(roads: OpenRoads, reached: Reached, start: Attachment, ends: readonly Attachment[]) {
  const { cost, node } = arrivalCost(roads, reached, undefined, start);
  let best = { cost, label: node === undefined ? -1 : (reached.label[node] ?? -1) };
  for (const [label, end] of ends.entries()) {
    if (end.edge !== start.edge) continue;
    const direct = arrivalCost(roads, reached, end, start);
    if (direct.node === undefined && direct.cost < best.cost) best = { cost: direct.cost, label };
  }
  return best;
}
