import type { LengthParameters } from "../../src/domain/network/length-rule.ts";
import type { Passage, RoadNetwork } from "../../src/domain/network/road-network.ts";
import { type Barriers, createBarriers } from "./barriers.ts";
import { contractChains } from "./contract-chains.ts";
import { type Draft, type DraftEdge, firstNeighbour, seatNodes, startDraft } from "./draft.ts";
import { dropAbroad } from "./drop-abroad.ts";
import { estimateAltitudes } from "./estimate-altitudes.ts";
import { hopSeats } from "./hop-seats.ts";
import type { NetworkInput, NetworkProblem } from "./input.ts";
import { layRoads } from "./lay-roads.ts";
import { linkMotorways } from "./link-motorways.ts";
import { linkSeats } from "./link-seats.ts";
import { pruneAround } from "./prune-around.ts";

export interface DraftNetwork {
  readonly draft: Draft;
  readonly altitudes: Float64Array;
  readonly problems: readonly NetworkProblem[];
}

/**
 * The shape of the network, before its lengths: roads in outline, the villages beside them, hops for the rest. First that of the
 * region, then what lies around it, which changes nothing inside: no way in the region gets longer by it.
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
  // A passage that the outline does not reach is joined to the villages about it.
  hopSeats(draft, barriers, altitudes, region, (passage, edges) => edges.length === 0 && !leadsOut(input, passage));
  if (input.neighbours.length === 0) return { draft, altitudes, problems };
  return { draft, altitudes: addAround(draft, barriers, altitudes, outside), problems };
}

/** Adds the roads and seats around the region to its network; gives the altitudes of all nodes. */
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
  // Nobody knows how high a neighbour stands: it must not bend the slope of a road that it joins.
  const roads = { ...draft, edges: draft.edges.filter((edge) => !isOfNeighbour(edge)) };
  const onRoads = estimateAltitudes(roads, settle(before, inside));
  const altitudes = estimateAltitudes(
    draft,
    settle(onRoads, new Set(roads.edges.flatMap(({ from, to }) => [from, to]))),
  );
  const edgesInside = new Set(draft.edges);
  // So is a bridge on a road, for the outline knows one road of those that lead there; but for a motorway.
  hopSeats(draft, barriers, altitudes, seatNodes(draft), (passage, edges) => {
    return leadsOut(draft.input, passage) && edges.every(({ kind }) => kind !== "motorway");
  });
  const isAround = (edge: DraftEdge) => !edgesInside.has(edge) || (edge.kind === "access" && isOfNeighbour(edge));
  pruneAround(draft, altitudes, isAround);
  return altitudes;
}

/** The altitudes of some nodes alone. */
function settle(altitudes: Float64Array, nodes: ReadonlySet<number>): readonly (number | undefined)[] {
  return Array.from(altitudes, (altitudeM, node) => (nodes.has(node) ? altitudeM : undefined));
}

/** Whether a passage leads to a commune outside the region. */
function leadsOut({ seats }: NetworkInput, { connects }: Passage): boolean {
  return connects.some((code) => seats.every((seat) => seat.code !== code));
}

/** The network of a draft, its lengths by the rule, with other parameters when they are given. */
export function measureNetwork({ draft, altitudes }: DraftNetwork, parameters?: LengthParameters): RoadNetwork {
  return contractChains(draft, altitudes, parameters);
}
