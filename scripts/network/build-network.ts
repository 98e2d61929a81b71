import type { LengthParameters } from "../../src/domain/network/length-rule.ts";
import type { Passage, RoadNetwork } from "../../src/domain/network/road-network.ts";
import { type Barriers, createBarriers } from "./barriers.ts";
import { contractChains } from "./contract-chains.ts";
import { type Draft, type DraftEdge, firstNeighbour, seatNodes, startDraft } from "./draft.ts";
import { dropAbroad } from "./drop-abroad.ts";
import { estimateAltitudes } from "./estimate-altitudes.ts";
import { hopSeats, hopWithoutCar } from "./hop-seats.ts";
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
