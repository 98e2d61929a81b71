import FlatQueue from "flatqueue";
import type { Position } from "../../geo/position.ts";
import type { Attach } from "./attach-position.ts";
import type { OpenRoads } from "./open-roads.ts";
import { seedsOf } from "./road-costs.ts";

/** Nearest places of each commune, ascending by cost, in rows of `most` cells. */
export interface NearestLists {
  readonly most: number;
  /** Ranks of the places; -1 for an empty cell. */
  readonly points: Int32Array;
  readonly costs: Float64Array;
}

/**
 * The `most` nearest places of each commune by road, in one search: Dijkstra's algorithm, where each node is settled
 * once per nearest place (`nearestRoadCosts` is the case of one). O(most (n + m) log(most m)).
 */
export function listNearestByRoad(
  roads: OpenRoads,
  attach: Attach,
  places: readonly { readonly position: Position }[],
  most: number,
): NearestLists {
  const nodeCount = roads.starts.length - 1;
  const points = new Int32Array(nodeCount * most).fill(-1);
  const costs = new Float64Array(nodeCount * most).fill(Number.POSITIVE_INFINITY);
  const found = new Int32Array(nodeCount);
  const queue = new FlatQueue<number>();
  // Node and place as one number: the queue holds numbers only.
  const push = (node: number, place: number, cost: number) => queue.push(place * nodeCount + node, cost);
  const isListed = (node: number, place: number) => {
    const start = node * most;
    return points.subarray(start, start + (found[node] as number)).includes(place);
  };
  for (const [place, { position }] of places.entries()) {
    for (const { node, cost } of seedsOf(roads.reversed, attach(position), place)) push(node, place, cost);
  }
  const { starts, targets, costs: edgeCosts } = roads.reversed;
  for (let cost = queue.peekValue(); cost !== undefined; cost = queue.peekValue()) {
    const key = queue.pop() as number;
    const node = key % nodeCount;
    const place = (key - node) / nodeCount;
    const count = found[node] as number;
    if (count === most || isListed(node, place)) continue;
    points[node * most + count] = place;
    costs[node * most + count] = cost;
    found[node] = count + 1;
    const end = starts[node + 1] as number;
    for (let cell = starts[node] as number; cell < end; cell++) {
      const target = targets[cell] as number;
      if (found[target] !== most) push(target, place, cost + (edgeCosts[cell] as number));
    }
  }
  const cells = roads.network.seatCount * most;
  return { most, points: points.subarray(0, cells), costs: costs.subarray(0, cells) };
}
