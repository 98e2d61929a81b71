import type { TangentGrid } from "./tangent-grid.ts";
import { chordSquareToKm, squareOfChord } from "./unit-vectors.ts";

/**
 * Rounding may move a pair across the limit or a cell border: candidates are taken slightly beyond the limit (some µm),
 * then measured.
 */
const SLACK = 1e-12;

/** Upper bound of the squared chord under an arc of `limitKm` kilometres. */
export function greatestSquare(limitKm: number): number {
  return (Math.sqrt(squareOfChord(limitKm)) * (1 + SLACK) + SLACK) ** 2;
}

/**
 * Calls back with the rank and great-circle distance of each point of the grid whose squared chord to the unit vector
 * at offset `at` is at most the given one. Distances may exceed the limit by rounding.
 */
export function forEachNear(
  grid: TangentGrid,
  vectors: Float64Array,
  at: number,
  greatest: number,
  take: (rank: number, km: number) => void,
): void {
  const { cellStarts, pointOfSlot, columns } = grid;
  const reach = Math.sqrt(greatest);
  const [u, v] = planeCoordinates(grid, vectors, at);
  const firstColumn = cellAt(u - reach, grid.cellSize, columns);
  const lastColumn = cellAt(u + reach, grid.cellSize, columns);
  const lastRow = cellAt(v + reach, grid.cellSize, grid.rows);
  for (let row = cellAt(v - reach, grid.cellSize, grid.rows); row <= lastRow; row++) {
    const end = cellStarts[row * columns + lastColumn + 1] as number;
    for (let slot = cellStarts[row * columns + firstColumn] as number; slot < end; slot++) {
      const square = squareBetween(grid.vectors, 3 * slot, vectors, at);
      if (square <= greatest) take(pointOfSlot[slot] as number, chordSquareToKm(square));
    }
  }
}

/** Coordinates of a position on the plane of the grid, from the grid's corner. */
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
