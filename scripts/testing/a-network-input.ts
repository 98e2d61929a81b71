import type { CodeCommune } from "../../src/domain/codes.ts";
import type { Position } from "../../src/geo/position.ts";
import type { NetworkInput, OutlineRoad, RoadVertex, Seat } from "../network/input.ts";

/** A seat of default values, for tests. */
export function aSeat(position: Position, changes: Partial<Seat> = {}): Seat {
  return { code: "73001" as CodeCommune, position, altitudeM: 500, rangeM: 1000, lowestM: 500, ...changes };
}

/** A vertex of a road: "seat 0", "neighbour 0" and "passage 0" give indexes; any other text is a place of its own. */
export function aVertex(text: string, position: Position): RoadVertex {
  const [kind, rank] = text.split(" ");
  return {
    text,
    position,
    seat: kind === "seat" ? Number(rank) : undefined,
    neighbour: kind === "neighbour" ? Number(rank) : undefined,
    passage: kind === "passage" ? Number(rank) : undefined,
  };
}

export function aRoad(vertices: readonly RoadVertex[], changes: Partial<OutlineRoad> = {}): OutlineRoad {
  return {
    file: "routes.csv",
    line: 2,
    reference: "D1",
    outlineClass: 3,
    isWinding: false,
    isOutside: false,
    vertices,
    ...changes,
  };
}

export function anInput(changes: Partial<NetworkInput> = {}): NetworkInput {
  return { seats: [], neighbours: [], passages: [], barriers: [], roads: [], rivers: [], ...changes };
}
