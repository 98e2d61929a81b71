import type { Position } from "./position.ts";
import { createTangentGrid, type TangentGrid } from "./tangent-grid.ts";
import { chordSquareToKm, squareOfChord, toUnitVectors } from "./unit-vectors.ts";

/** For each position the others within a distance, in runs of cells (compressed sparse rows). */
export interface Neighbours {
  /** The neighbours of position n are the cells from starts[n] to starts[n + 1], in the order of their ranks. */
  readonly starts: Uint32Array;
  readonly ranks: Uint32Array;
  /** Great-circle distance to each, the same to the last bit as `createNearestIndex` gives. */
  readonly distancesKm: Float64Array;
}

/** Rounding may carry a pair a hair across the limit, or a cell: pairs are looked at a little beyond it (some µm), then measured. */
const SLACK = 1e-12;

/**
 * Lists, for each position, the others at most so many kilometres away, exactly, on the sphere: the cells of a grid that the
 * limit touches are looked through. O(n × the positions within about twice the limit).
 */
export function listWithin(positions: readonly Position[], limitKm: number): Neighbours {
  const starts = new Uint32Array(positions.length + 1);
  if (positions.length === 0) return { starts, ranks: new Uint32Array(0), distancesKm: new Float64Array(0) };
  const vectors = toUnitVectors(positions);
  const grid = createTangentGrid(vectors);
  const greatest = (Math.sqrt(squareOfChord(limitKm)) * (1 + SLACK) + SLACK) ** 2;
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
  const { cellStarts, pointOfSlot, columns } = grid;
  const reach = Math.sqrt(greatest);
  for (let rank = 0; rank < pointOfSlot.length; rank++) {
    const [u, v] = planeCoordinates(grid, vectors, 3 * rank);
    const firstColumn = cellAt(u - reach, grid.cellSize, columns);
    const lastColumn = cellAt(u + reach, grid.cellSize, columns);
    const lastRow = cellAt(v + reach, grid.cellSize, grid.rows);
    for (let row = cellAt(v - reach, grid.cellSize, grid.rows); row <= lastRow; row++) {
      const end = cellStarts[row * columns + lastColumn + 1] as number;
      for (let slot = cellStarts[row * columns + firstColumn] as number; slot < end; slot++) {
        const square = squareBetween(grid.vectors, 3 * slot, vectors, 3 * rank);
        if (square <= greatest) takeIfWithin(rank, pointOfSlot[slot] as number, chordSquareToKm(square), limitKm, take);
      }
    }
  }
}

function takeIfWithin(rank: number, other: number, km: number, limitKm: number, take: TakePair): void {
  if (other !== rank && km <= limitKm) take(rank, other, km);
}

/** Where a position lies on the plane of the grid, from the grid's corner. */
function planeCoordinates({ axes, minU, minV }: TangentGrid, vectors: Float64Array, at: number): [number, number] {
  const x = vectors[at] as number;
  const y = vectors[at + 1] as number;
  const z = vectors[at + 2] as number;
  return [
    x * (axes[0] as number) + y * (axes[1] as number) + z * (axes[2] as number) - minU,
    x * (axes[3] as number) + y * (axes[4] as number) + z * (axes[5] as number) - minV,
  ];
}

function squareBetween(a: Float64Array, atA: number, b: Float64Array, atB: number): number {
  const dx = (a[atA] as number) - (b[atB] as number);
  const dy = (a[atA + 1] as number) - (b[atB + 1] as number);
  const dz = (a[atA + 2] as number) - (b[atB + 2] as number);
  return dx * dx + dy * dy + dz * dz;
}

function cellAt(along: number, cellSize: number, count: number): number {
  return Math.max(0, Math.min(Math.floor(along / cellSize), count - 1));
}
