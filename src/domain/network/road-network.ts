import type { Position } from "../../geo/position.ts";
import type { CodeCommune } from "../codes.ts";
import type { Verification } from "../place.ts";

/**
 * Class of an edge. "pass": a road that climbs or winds. "local": not in the outline of the roads: hops between
 * neighbouring villages, ways from a village to a road or a motorway.
 */
export const ROAD_CLASSES = ["motorway", "national", "departmental", "pass", "local"] as const;
export type RoadClass = (typeof ROAD_CLASSES)[number];

/** Kinds of passages over a barrier. */
export const PASSAGE_KINDS = ["col", "tunnel", "pont", "carrefour", "gorge"] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/**
 * Usual state in winter; `ferme-parfois` is closed on some days or in some years, and counts as open with a warning.
 */
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
  /** Months of the usual closure, in French, as in the source; empty when unknown or never. */
  readonly usualClosure: string;
  readonly roads: readonly string[];
  /** Communes on both sides. */
  readonly connects: readonly CodeCommune[];
  /** Leads out of France: no way of the network uses it. */
  readonly isBorder: boolean;
  readonly sources: readonly string[];
  readonly sourceDate: string;
  readonly verification: Verification;
}

/**
 * The main roads of the region as an undirected graph, in columns. Nodes: the seats of the communes in the order of
 * communes.json, the passages in the order of `passages`, then junctions and ends of roads.
 */
export interface RoadNetwork {
  readonly seatCount: number;
  readonly passages: readonly Passage[];
  readonly longitudes: Float64Array;
  readonly latitudes: Float64Array;
  readonly references: readonly string[];
  readonly edges: NetworkEdges;
  /**
   * Number of edges that cars use, the first ones. The others are hops for people on foot, between villages
   * that cars join by a motorway; no address is attached to them.
   */
  readonly carEdgeCount: number;
}

/** One cell per edge in each column. */
export interface NetworkEdges {
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  /** Estimated length of the road. */
  readonly lengthKm: Float64Array;
  /** Height climbed and descended. */
  readonly climbM: Uint16Array;
  /** Height climbed from `from` to `to`, at most `climbM`; the rest is climbed in the opposite direction. */
  readonly ascentM: Uint16Array;
  /** Rank in ROAD_CLASSES. */
  readonly roadClass: Uint8Array;
  /** Rank in the references; -1 when unknown. */
  readonly reference: Int16Array;
  /** Vertices between the ends, from `from` to `to`; undefined for a straight edge. */
  readonly shape: readonly (readonly Position[] | undefined)[];
}

export function positionOfNode(network: RoadNetwork, node: number): Position {
  return [network.longitudes[node] ?? Number.NaN, network.latitudes[node] ?? Number.NaN];
}

/** Passage at a node; undefined for a seat or a junction. */
export function passageOfNode(network: RoadNetwork, node: number): Passage | undefined {
  return network.passages[node - network.seatCount];
}

/** Whole line of an edge, from `from` to `to`. */
export function lineOfEdge(network: RoadNetwork, edge: number): readonly Position[] {
  const { from, to, shape } = network.edges;
  return [positionOfNode(network, from[edge] ?? -1), ...(shape[edge] ?? []), positionOfNode(network, to[edge] ?? -1)];
}
