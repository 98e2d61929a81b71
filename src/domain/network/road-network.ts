import type { CodeCommune, CodeDepartement } from "../codes.ts";
import type { Position } from "../geo/position.ts";
import type { Verification } from "../place.ts";

/** Class of an edge: the value of `highway` in OpenStreetMap, links counted with their road; "minor" is every lower class. */
export const ROAD_CLASSES = ["motorway", "trunk", "primary", "secondary", "tertiary", "minor"] as const;
export type RoadClass = (typeof ROAD_CLASSES)[number];

export const PASSAGE_KINDS = ["col", "tunnel"] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** `ferme-parfois` is closed on some days or in some years, and counts as open with a warning. */
export const WINTER_STATES = ["ouvert", "ferme-parfois", "ferme"] as const;
export type WinterState = (typeof WINTER_STATES)[number];

export type PassageId = string & { readonly brand: "PassageId" };

/** A pass or a tunnel that may be closed in winter. */
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

/** An undirected graph in columns. Nodes: town halls as in communes.json, passages, crossroads. `from` is below `to`. */
export interface RoadNetwork {
  readonly townHallCount: number;
  readonly passages: readonly Passage[];
  /** Rank of the passage of each passage node, the first one being node `townHallCount`. A passage may have several nodes or none. */
  readonly passageNodes: Uint16Array;
  readonly longitudes: Float64Array;
  readonly latitudes: Float64Array;
  readonly references: readonly string[];
  readonly edges: NetworkEdges;
  /** The areas of the files of drawn shapes: the edges of each area follow each other. */
  readonly areas: readonly RoadArea[];
  /** Snaps of known positions, by `positionKey`. */
  readonly snappedPositions: ReadonlyMap<string, SnappedPosition>;
}

/** One file of drawn shapes: a département, or everything around the seven. */
export interface RoadArea {
  readonly id: CodeDepartement | "voisins";
  readonly firstEdge: number;
}

/** One cell per edge in each column. */
export interface NetworkEdges {
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  readonly lengthKm: Float64Array;
  /** By car, in free traffic on a dry road. */
  readonly minutes: Float64Array;
  /** Rank in ROAD_CLASSES. */
  readonly roadClass: Uint8Array;
  /** Rank in the references; -1 when unknown. */
  readonly reference: Int16Array;
  /** Vertices between the ends, from `from` to `to`; undefined for a straight edge and until the shapes of its area are loaded. */
  readonly shape: readonly (readonly Position[] | undefined)[];
}

export interface SnappedPosition {
  /** The first node of each way out of the address. */
  readonly ends: readonly RoadEnd[];
  /** The place of the address on the edges beside it; none where that road is not in the network. */
  readonly points: readonly RoadPoint[];
  /** Distance from the address to the road: walked, not driven. */
  readonly offRoadKm: number;
}

export interface RoadEnd {
  readonly node: number;
  readonly km: number;
  readonly minutes: number;
}

export interface RoadPoint {
  readonly edge: number;
  /** Length and time along the edge, from its `from`. */
  readonly km: number;
  readonly minutes: number;
}

/** Key of a position in `snappedPositions`: hundred-thousandths of a degree, about a metre. */
export function positionKey([longitude, latitude]: Position): string {
  return `${Math.round(longitude * 1e5)},${Math.round(latitude * 1e5)}`;
}

export function positionOfNode(network: RoadNetwork, node: number): Position {
  return [network.longitudes[node] ?? Number.NaN, network.latitudes[node] ?? Number.NaN];
}

/** Passage at a node; undefined for a town hall or a crossroads. */
export function passageOfNode(
  { townHallCount, passageNodes, passages }: RoadNetwork,
  node: number,
): Passage | undefined {
  return passages[passageNodes[node - townHallCount] ?? -1];
}

/** Line of an edge, from `from` to `to`; straight until the shapes of its area are loaded. */
export function lineOfEdge(network: RoadNetwork, edge: number): readonly Position[] {
  const { from, to, shape } = network.edges;
  return [positionOfNode(network, from[edge] ?? -1), ...(shape[edge] ?? []), positionOfNode(network, to[edge] ?? -1)];
}

/** The snapped position at a point of an edge, from the address at a distance. */
export function snappedAt({ edges }: RoadNetwork, edge: number, share: number, offRoadKm: number): SnappedPosition {
  const [km, minutes] = [edges.lengthKm[edge] ?? Number.NaN, edges.minutes[edge] ?? Number.NaN];
  const ends = [
    { node: edges.from[edge] ?? -1, km: share * km, minutes: share * minutes },
    { node: edges.to[edge] ?? -1, km: (1 - share) * km, minutes: (1 - share) * minutes },
  ];
  return { ends, points: [{ edge, km: share * km, minutes: share * minutes }], offRoadKm };
}
