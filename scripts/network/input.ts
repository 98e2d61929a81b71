import type { RoadClass as OutlineClass } from "../../src/domain/base-map.ts";
import type { CodeCommune } from "../../src/domain/codes.ts";
import type { Door } from "../../src/domain/network/road-network.ts";
import type { Position } from "../../src/geo/position.ts";

/** All that the road network is built from, out of the tables. */
export interface NetworkInput {
  /** In the order of communes.json. */
  readonly seats: readonly Seat[];
  readonly doors: readonly Door[];
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

/** What no road crosses but at a door: a ridge, a gorge, a lake, the border. */
export interface Barrier {
  readonly id: string;
  readonly isBorder: boolean;
  readonly positions: readonly Position[];
}

/** A row of data/roads/routes.csv. */
export interface OutlineRoad {
  readonly line: number;
  readonly reference: string;
  readonly outlineClass: OutlineClass;
  /** A road of gorges, ledges or slopes, that winds without climbing much. */
  readonly isWinding: boolean;
  readonly vertices: readonly RoadVertex[];
}

export interface RoadVertex {
  /** As the table writes it: two vertices of one text are one place. */
  readonly text: string;
  readonly position: Position;
  /** Rank among the seats or the doors, when the text names one. */
  readonly seat: number | undefined;
  readonly door: number | undefined;
}

/** What is wrong in a row of routes.csv, or in the network as a whole (line 1). */
export interface NetworkProblem {
  readonly line: number;
  readonly value: string;
  readonly reason: string;
}
