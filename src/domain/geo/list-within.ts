import { forEachNear, greatestSquare } from "./near-in-grid.ts";
import type { Position } from "./position.ts";
import { createTangentGrid } from "./tangent-grid.ts";
import { toUnitVectors } from "./unit-vectors.ts";

/** For each origin, the positions within a distance, as compressed sparse rows. */
export interface PositionsWithin {
  /** Row n, with the positions near origin n in the order of their ranks, is cells starts[n] to starts[n + 1]. */
  readonly starts: Uint32Array;
  readonly ranks: Uint32Array;
  /** Great-circle distance to each, bit-identical to that of `createNearestIndex`. */
  readonly distancesKm: Float64Array;
}

/**
 * Lists for each origin the positions at most `limitKm` away. Exact on the sphere: it examines every grid cell that the
 * limit touches. O(positions × the origins within about twice the limit).
 */
export function listWithin(
  origins: readonly Position[],
  positions: readonly Position[],
  limitKm: number,
): PositionsWithin {
  const starts = new Uint32Array(origins.length + 1);
  if (origins.length === 0) return { starts, ranks: new Uint32Array(0), distancesKm: new Float64Array(0) };
  const grid = createTangentGrid(toUnitVectors(origins));
  const vectors = toUnitVectors(positions);
  const greatest = greatestSquare(limitKm);
  const forEachPair = (take: (origin: number, rank: number, km: number) => void) => {
    for (let rank = 0; rank < positions.length; rank++) {
      forEachNear(grid, vectors, 3 * rank, greatest, (origin, km) => {
        if (km <= limitKm) take(origin, rank, km);
      });
    }
  };
  forEachPair((origin) => {
    starts[origin + 1] = (starts[origin + 1] as number) + 1;
  });
  for (let origin = 0; origin < origins.length; origin++) {
    starts[origin + 1] = (starts[origin + 1] as number) + (starts[origin] as number);
  }
  const size = starts[origins.length] as number;
  const ranks = new Uint32Array(size);
  const distancesKm = new Float64Array(size);
  const next = starts.slice();
  // Distances are symmetric: iterating positions in the order of their ranks sorts every row by rank.
  forEachPair((origin, rank, km) => {
    const cell = next[origin] as number;
    next[origin] = cell + 1;
    ranks[cell] = rank;
    distancesKm[cell] = km;
  });
  return { starts, ranks, distancesKm };
}
