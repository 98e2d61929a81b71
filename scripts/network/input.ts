import type { RoadClass as OutlineClass } from "../../src/domain/base-map.ts";
import type { CodeCommune } from "../../src/domain/codes.ts";
import type { Passage } from "../../src/domain/network/road-network.ts";
import type { Position } from "../../src/geo/position.ts";

/** All that the road network is built from, out of the tables. */
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
  /** Altitude known, or estimated from the heights of the commune; undefined when these are unknown. */
  readonly altitudeM: number | undefined;
  /** Highest less lowest point of the commune, or of the nearest whose heights are known. */
  readonly rangeM: number;
  /** Lowest point of the commune; its own altitude where that is unknown. */
  readonly lowestM: number;
}

/** What no road crosses but at a passage: a ridge, a gorge, a lake, a river, the border. */
export interface Barrier {
  readonly id: string;
  readonly isBorder: boolean;
  /** A river bends: a straight stretch that leaves its bank and comes back stays on it. */
  readonly isRiver: boolean;
  readonly positions: readonly Position[];
}

/** A row of a table of roads in outline. */
export interface OutlineRoad {
  readonly file: string;
  readonly line: number;
  readonly reference: string;
  readonly outlineClass: OutlineClass;
  /** A road of gorges, ledges or slopes, that winds without climbing much. */
  readonly isWinding: boolean;
  /** Laid around the region, after all that is inside. */
  readonly isOutside: boolean;
  readonly vertices: readonly RoadVertex[];
}

export interface RoadVertex {
  /** As the table writes it: two vertices of one text are one place. */
  readonly text: string;
  readonly position: Position;
  /** Rank among the seats, the neighbours or the passages, when the text names one. */
  readonly seat: number | undefined;
  readonly neighbour: number | undefined;
  readonly passage: number | undefined;
}

/** What is wrong in a row of a table of roads, or in the network as a whole (line 1). */
export interface NetworkProblem {
  /** The table of the road; of the network as a whole there is none. */
  readonly file?: string;
  readonly line: number;
  readonly value: string;
  readonly reason: string;
}
