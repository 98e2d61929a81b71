import { METRICS, SEASONS } from "../../src/domain/network/conditions.ts";
import { type OpenRoads, openRoads } from "../../src/domain/network/open-roads.ts";
import { ROAD_CLASSES, type RoadNetwork } from "../../src/domain/network/road-network.ts";
import { findShortestPaths } from "../../src/domain/network/shortest-paths.ts";
import { classOf } from "./contract-chains.ts";
import { type Draft, type DraftEdge, firstNeighbour } from "./draft.ts";
import { describeStretch, measureEdge } from "./measure-stretch.ts";

/** Ways from outside matter to seats within this cost, in km or in minutes. */
const FARTHEST = 30;

/**
 * Drops the hops around the region that no way needs: of those that end at a neighbour, or at a passage that leads to one, keeps the hops
 * on a shortest way, in any season and metric, from a neighbour to a seat of the region within 30 km or minutes.
 */
export function pruneAround(draft: Draft, altitudes: ArrayLike<number>, isAround: (edge: DraftEdge) => boolean): void {
  const used = new Set<number>();
  const network = toNetwork(draft, altitudes);
  for (const season of SEASONS) {
    for (const metric of METRICS) {
      markWays(draft, openRoads(network, { season }, metric), used);
    }
  }
  const kept = draft.edges.filter((edge, rank) => used.has(rank) || !isAround(edge));
  draft.edges.splice(0, draft.edges.length, ...kept);
}

/** Marks the edges of the shortest ways from each neighbour to the seats of the region. */
function markWays(draft: Draft, roads: OpenRoads, used: Set<number>): void {
  const { seats, neighbours } = draft.input;
  for (const rank of neighbours.keys()) {
    const start = { node: firstNeighbour(draft) + rank, cost: 0, label: 0 };
    const { arrival } = findShortestPaths(roads, [start], FARTHEST);
    const ways = new Set<number>();
    for (const seat of seats.keys()) markWay(roads.network, arrival, seat, ways);
    for (const edge of ways) used.add(edge);
  }
}

/** Marks the edges of the way to a node, back to the first marked edge. */
function markWay({ edges: { from, to } }: RoadNetwork, arrival: Int32Array, end: number, marked: Set<number>): void {
  let node = end;
  for (let edge = arrival[node] ?? -1; edge >= 0 && !marked.has(edge); edge = arrival[node] ?? -1) {
    marked.add(edge);
    node = (from[edge] === node ? to[edge] : from[edge]) ?? -1;
  }
}

/** The network of a draft with an edge for each of its edges. */
function toNetwork(draft: Draft, altitudes: ArrayLike<number>): RoadNetwork {
  const { positions, edges, input } = draft;
  const lengths = edges.map((edge) => measureEdge(draft, altitudes, edge));
  const climbs = edges.map((edge) => describeStretch(draft, altitudes, edge).climbM);
  return {
    seatCount: input.seats.length,
    passages: input.passages,
    longitudes: Float64Array.from(positions, ([longitude]) => longitude),
    latitudes: Float64Array.from(positions, ([, latitude]) => latitude),
    references: [],
    edges: {
      from: Uint16Array.from(edges, ({ from }) => from),
      to: Uint16Array.from(edges, ({ to }) => to),
      lengthKm: Float64Array.from(lengths),
      climbM: Uint16Array.from(climbs, (climbM) => Math.round(climbM)),
      // Ways by car do not depend on the direction of a climb.
      ascentM: new Uint16Array(edges.length),
      roadClass: Uint8Array.from(edges, (first, rank) =>
        ROAD_CLASSES.indexOf(classOf({ first, lengthKm: lengths[rank] ?? 0, climbM: climbs[rank] ?? 0 })),
      ),
      reference: new Int16Array(edges.length).fill(-1),
      shape: edges.map(() => undefined),
    },
    carEdgeCount: edges.length,
  };
}
