import Flatbush from "flatbush";
import type { LengthParameters } from "../../src/domain/network/length-rule.ts";
import type { Passage, RoadNetwork } from "../../src/domain/network/road-network.ts";
import { distanceKm, toPlane } from "../base-map/plane.ts";
import { type Barriers, createBarriers } from "./barriers.ts";
import { contractChains } from "./contract-chains.ts";
import {
  type Draft,
  type DraftEdge,
  edgesByNode,
  endAt,
  firstNeighbour,
  isPassage,
  otherEnd,
  positionAt,
  seatNodes,
  startDraft,
} from "./draft.ts";
import { estimateAltitudes } from "./estimate-altitudes.ts";
import { hopSeats, hopWithoutCar } from "./hop-seats.ts";
import type { NetworkInput, NetworkProblem } from "./input.ts";
import { layRoads } from "./lay-roads.ts";
import { linkSeats } from "./link-seats.ts";
import { pruneAround } from "./prune-around.ts";

/** A motorway has access at its vertices within this distance of another road or a seat: roughly its interchanges. */
const FARTHEST_KM = 2.2;

export interface DraftNetwork {
  readonly draft: Draft;
  readonly altitudes: Float64Array;
  readonly problems: readonly NetworkProblem[];
}

/**
 * The topology of the network, without lengths: roads in outline, villages beside them, hops elsewhere. The surroundings of the region are
 * added last and change nothing inside: no way in the region gets longer.
 */
export function draftNetwork(input: NetworkInput): DraftNetwork {
  const draft = startDraft(input);
  const barriers = createBarriers(input.barriers);
  const { outside, problems } = layRoads(draft, barriers);
  const region = [...input.seats.keys()];
  linkSeats(draft, barriers, region);
  linkMotorways(draft, barriers);
  dropAbroad(draft);
  const altitudes = estimateAltitudes(draft);
  // A passage that no road in outline reaches is joined to the villages around it.
  hopSeats(draft, barriers, altitudes, region, (passage, edges) => edges.length === 0 && !leadsOut(input, passage));
  const all = input.neighbours.length === 0 ? altitudes : addAround(draft, barriers, altitudes, outside);
  hopWithoutCar(draft, barriers, all);
  return { draft, altitudes: all, problems };
}

/** Adds the roads and seats around the region to its network; returns the altitudes of all nodes. */
function addAround(
  draft: Draft,
  barriers: Barriers,
  before: Float64Array,
  outside: readonly DraftEdge[],
): Float64Array {
  const inside = new Set(draft.edges.flatMap(({ from, to }) => [from, to]));
  const around = seatNodes(draft).filter((node) => node >= firstNeighbour(draft));
  draft.edges.push(...outside);
  linkSeats(draft, barriers, around);
  linkMotorways(draft, barriers);
  const neighbours = new Set(around);
  const isOfNeighbour = ({ from, to }: DraftEdge) => neighbours.has(from) || neighbours.has(to);
  // Altitudes of neighbours are unknown: they must not change the slope of a road.
  const roads = { ...draft, edges: draft.edges.filter((edge) => !isOfNeighbour(edge)) };
  const onRoads = estimateAltitudes(roads, settle(before, inside));
  const altitudes = estimateAltitudes(
    draft,
    settle(onRoads, new Set(roads.edges.flatMap(({ from, to }) => [from, to]))),
  );
  const edgesInside = new Set(draft.edges);
  // A bridge on a road is joined to villages too, since the outline has only one of its roads; motorway bridges are not.
  hopSeats(draft, barriers, altitudes, seatNodes(draft), (passage, edges) => {
    return leadsOut(draft.input, passage) && edges.every(({ kind }) => kind !== "motorway");
  });
  const isAround = (edge: DraftEdge) => !edgesInside.has(edge) || (edge.kind === "access" && isOfNeighbour(edge));
  pruneAround(draft, altitudes, isAround);
  return altitudes;
}

/** The altitudes of some nodes; undefined for the others. */
function settle(altitudes: Float64Array, nodes: ReadonlySet<number>): readonly (number | undefined)[] {
  return Array.from(altitudes, (altitudeM, node) => (nodes.has(node) ? altitudeM : undefined));
}

/** Whether a passage connects a commune outside the region. */
function leadsOut({ seats }: NetworkInput, { connects }: Passage): boolean {
  return connects.some((code) => seats.every((seat) => seat.code !== code));
}

/** The network of a draft with lengths by the rule, optionally with other parameters. */
export function measureNetwork({ draft, altitudes }: DraftNetwork, parameters?: LengthParameters): RoadNetwork {
  return contractChains(draft, altitudes, parameters);
}

/** Drops the roads that only a border pass leads to: Italy and Switzerland are outside this map. */
function dropAbroad(draft: Draft): void {
  const byNode = edgesByNode(draft);
  const isBorder = (node: number) => draft.input.passages[node - draft.input.seats.length]?.isBorder === true;
  const reached = new Set(seatNodes(draft));
  const waiting = [...reached];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isPassage(draft, node) && isBorder(node)) continue;
    for (const edge of byNode[node] ?? []) {
      const other = otherEnd(edge, node);
      if (reached.has(other)) continue;
      reached.add(other);
      waiting.push(other);
    }
  }
  const kept = draft.edges.filter(({ from, to }) => reached.has(from) && reached.has(to));
  draft.edges.splice(0, draft.edges.length, ...kept);
}

/** Joins each vertex of a motorway to the nearest node outside motorways, unless a barrier lies between. */
function linkMotorways(draft: Draft, barriers: Barriers): void {
  const onMotorway = new Set(draft.edges.flatMap(({ kind, from, to }) => (kind === "motorway" ? [from, to] : [])));
  const onRoad = new Set(draft.edges.flatMap(({ kind, from, to }) => (kind === "motorway" ? [] : [from, to])));
  // The way to a motorway leads to a road, not to another motorway.
  const isAccess = ({ kind, from }: DraftEdge) => kind === "access" && onMotorway.has(from);
  const accesses = new Set(draft.edges.filter(isAccess).map(({ from }) => from));
  const others = [...new Set([...onRoad, ...seatNodes(draft)])].filter(
    (node) => !isPassage(draft, node) && !accesses.has(node),
  );
  if (others.length === 0) return;
  const index = new Flatbush(others.length);
  for (const node of others) index.add(...toPlane(positionAt(draft, node)));
  index.finish();
  for (const node of onMotorway) {
    if (onRoad.has(node) || isPassage(draft, node)) continue;
    const [x, y] = toPlane(positionAt(draft, node));
    const near = index.neighbors(x, y, 6, FARTHEST_KM).flatMap((rank) => others[rank] ?? []);
    const exit = near.find((other) => barriers.crossed(endAt(draft, node), endAt(draft, other)).length === 0);
    if (exit !== undefined && distanceKm([x, y], toPlane(positionAt(draft, exit))) <= FARTHEST_KM) {
      draft.edges.push({ from: node, to: exit, kind: "access", reference: undefined });
    }
  }
}
