import { forEachNear, greatestSquare } from "./near-in-grid.ts";
import type { Nearest } from "./nearest-index.ts";
import type { Position } from "./position.ts";
import { createTangentGrid } from "./tangent-grid.ts";
import { toUnitVectors } from "./unit-vectors.ts";

export interface ReachIndex {
  /** All positions at most `limitKm` great-circle kilometres away, in the order of their ranks. */
  within(origin: Position, limitKm: number): readonly Nearest[];
}

/** Index for exact range queries on the sphere. Sorts the positions into a grid once. */
export function createReachIndex(positions: readonly Position[]): ReachIndex {
  if (positions.length === 0) return { within: () => [] };
  const grid = createTangentGrid(toUnitVectors(positions));
  return {
    within: (origin, limitKm) => {
      const found: Nearest[] = [];
      forEachNear(grid, toUnitVectors([origin]), 0, greatestSquare(limitKm), (index, distanceKm) => {
        if (distanceKm <= limitKm) found.push({ index, distanceKm });
      });
      return found.sort((a, b) => a.index - b.index);
    },
  };
}
