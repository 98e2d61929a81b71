import type { Position } from "../../geo/position.ts";
import type { CodeCommune } from "../codes.ts";
import type { Verification } from "../service-point.ts";

/**
 * What a stretch of the network is. A pass is a road that climbs or winds; local is what the outline of the roads
 * does not know: the hop from a village to the next, the way from a village to the road or to the motorway.
 */
export const ROAD_CLASSES = ["motorway", "national", "departmental", "pass", "local"] as const;
export type RoadClass = (typeof ROAD_CLASSES)[number];

/** Through what a ridge, a gorge or a lake is crossed. */
export const PASSAGE_KINDS = ["col", "tunnel", "pont", "carrefour", "gorge"] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** Its usual state in winter; `ferme-parfois` is closed some days or some years, and counted open with a warning. */
export const WINTER_STATES = ["ouvert", "ferme-parfois", "ferme"] as const;
export type WinterState = (typeof WINTER_STATES)[number];

export type PassageId = string & { readonly brand: "PassageId" };

export interface Passage {
  readonly id: PassageId;
  readonly name: string;
  readonly kind: PassageKind;
  readonly position: Position;
  readonly altitudeM: number;
  readonly winter: WinterState;
  /** Months between which it is usually closed, in French, as the source has them; empty when unknown or never. */
  readonly usualClosure: string;
  readonly roads: readonly string[];
  /** Communes on either side. */
  readonly connects: readonly CodeCommune[];
  /** Leads out of France: no way of the network goes through. */
  readonly isBorder: boolean;
  readonly sources: readonly string[];
  readonly sourceDate: string;
  readonly verification: Verification;
}

/**
 * The roads of the region in outline, as a graph without direction, in columns. Nodes are the seats of the communes, in the
 * order of communes.json, then the passages, in the order of `passages`, then junctions and ends of roads.
 */
export interface RoadNetwork {
  readonly seatCount: number;
  readonly passages: readonly Passage[];
  readonly longitudes: Float64Array;
  readonly latitudes: Float64Array;
  readonly references: readonly string[];
  readonly edges: NetworkEdges;
}

/** One cell per edge in each column. */
export interface NetworkEdges {
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  /** Estimated length of the road. */
  readonly lengthKm: Float64Array;
  /** Height climbed and descended. */
  readonly climbM: Uint16Array;
  /** Rank in ROAD_CLASSES. */
  readonly roadClass: Uint8Array;
  /** Rank in the references; -1 where none is known. */
  readonly reference: Int16Array;
  /** Vertices between both ends, from `from` to `to`; undefined for a straight edge. */
  readonly shape: readonly (readonly Position[] | undefined)[];
}

export function positionOfNode(network: RoadNetwork, node: number): Position {
  return [network.longitudes[node] ?? Number.NaN, network.latitudes[node] ?? Number.NaN];
}

/** The passage that a node is; undefined for a seat or a junction. */
export function passageOfNode(network: RoadNetwork, node: number): Passage | undefined {
  return network.passages[node - network.seatCount];
}

/** The whole line of an edge, from one end to the other. */
export function lineOfEdge(network: RoadNetwork, edge: number): readonly Position[] {
  const { from, to, shape } = network.edges;
  return [positionOfNode(network, from[edge] ?? -1), ...(shape[edge] ?? []), positionOfNode(network, to[edge] ?? -1)];
}
