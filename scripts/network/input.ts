import type { RoadClass as OutlineClass } from "../../src/domain/base-map.ts";
import type { CodeCommune } from "../../src/domain/codes.ts";
import type { Passage } from "../../src/domain/network/road-network.ts";
import type { Position } from "../../src/geo/position.ts";

/** The tables of the road network. */
export interface NetworkInput {
  /** In the order of communes.json. */
  readonly seats: readonly Seat[];
  /** Seats outside the region, by code: places lie there and roads lead there, but nobody is counted. */
  readonly neighbours: readonly Seat[];
  readonly passages: readonly Passage[];
  readonly barriers: readonly Barrier[];
  readonly roads: readonly OutlineRoad[];
  /** Rivers in outline. */
  readonly rivers: readonly (readonly Position[])[];
}

export interface Seat {
  readonly code: CodeCommune;
  readonly position: Position;
  /** Known altitude, or an estimate from the heights of the commune; undefined when these are unknown. */
  readonly altitudeM: number | undefined;
  /** Highest minus lowest point of the commune, or of the nearest commune with known heights. */
  readonly rangeM: number;
  /** Lowest point of the commune; the seat's altitude when that is unknown. */
  readonly lowestM: number;
}

/** A line that roads cross only at a passage: a ridge, a gorge, a lake, a river, the border. */
export interface Barrier {
  readonly id: string;
  readonly isBorder: boolean;
  /** A river bends: a straight stretch that leaves its bank and comes back does not cross it. */
  readonly isRiver: boolean;
  readonly positions: readonly Position[];
}

/** A row of a table of roads in outline. */
export interface OutlineRoad {
  readonly file: string;
  readonly line: number;
  readonly reference: string;
  readonly outlineClass: OutlineClass;
  /** A road in gorges, on ledges or slopes, with many bends and little climb. */
  readonly isWinding: boolean;
  /** Outside the region; added after all roads inside. */
  readonly isOutside: boolean;
  readonly vertices: readonly RoadVertex[];
}

export interface RoadVertex {
  /** As in the table: two vertices with the same text are one place. */
  readonly text: string;
  readonly position: Position;
  /** Index among the seats, the neighbours or the passages, when the text names one. */
  readonly seat: number | undefined;
  readonly neighbour: number | undefined;
  readonly passage: number | undefined;
}

/** A fault in a row of a table of roads, or in the network as a whole (line 1). */
export interface NetworkProblem {
  /** The table of the road; undefined for the network as a whole. */
  readonly file?: string;
  readonly line: number;
  readonly value: string;
  readonly reason: string;
}
