import { forEachNear, greatestSquare } from "./near-in-grid.ts";
import type { Position } from "./position.ts";
import { createTangentGrid, type TangentGrid } from "./tangent-grid.ts";
import { toUnitVectors } from "./unit-vectors.ts";

/** For each position the others within a distance, in runs of cells (compressed sparse rows). */
export interface Neighbours {
  /** The neighbours of position n are the cells from starts[n] to starts[n + 1], in the order of their ranks. */
  readonly starts: Uint32Array;
  readonly ranks: Uint32Array;
  /** Great-circle distance to each, the same to the last bit as `createNearestIndex` gives. */
  readonly distancesKm: Float64Array;
}

/**
 * Lists, for each position, the others at most so many kilometres away, exactly, on the sphere: the cells of a grid that the
 * limit touches are looked through. O(n × the positions within about twice the limit).
 */
export function listWithin(positions: readonly Position[], limitKm: number): Neighbours {
  const starts = new Uint32Array(positions.length + 1);
  if (positions.length === 0) return { starts, ranks: new Uint32Array(0), distancesKm: new Float64Array(0) };
  const vectors = toUnitVectors(positions);
  const grid = createTangentGrid(vectors);
  const greatest = greatestSquare(limitKm);
  forEachPair(grid, vectors, greatest, limitKm, (_, other) => {
    starts[other + 1] = (starts[other + 1] as number) + 1;
  });
  for (let rank = 0; rank < positions.length; rank++) {
    starts[rank + 1] = (starts[rank + 1] as number) + (starts[rank] as number);
  }
  const size = starts[positions.length] as number;
  const ranks = new Uint32Array(size);
  const distancesKm = new Float64Array(size);
  const next = starts.slice();
  // Distances are the same both ways: entered in the row of the other one, ranks come in order by themselves.
  forEachPair(grid, vectors, greatest, limitKm, (rank, other, km) => {
    const cell = next[other] as number;
    next[other] = cell + 1;
    ranks[cell] = rank;
    distancesKm[cell] = km;
  });
  return { starts, ranks, distancesKm };
}

type TakePair = (rank: number, other: number, km: number) => void;

/** Calls with each ordered pair of different positions within the limit, the first ones in the order of their ranks. */
function forEachPair(grid: TangentGrid, vectors: Float64Array, greatest: number, limitKm: number, take: TakePair) {
  for (let rank = 0; rank < grid.pointOfSlot.length; rank++) {
    forEachNear(grid, vectors, 3 * rank, greatest, (other, km) => {
      if (other !== rank && km <= limitKm) take(rank, other, km);
    });
  }
}
