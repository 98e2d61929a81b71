import type { TangentGrid } from "./tangent-grid.ts";

/** A search in one grid, reused for all origins: it allocates nothing per origin. */
export interface NearestSearch {
  /** Slot of the nearest point found by the last `findNearest`; -1 when the origin was not finite. */
  slot: number;
  /** Squared chord to that point, on the unit sphere. */
  chordSquare: number;
  readonly grid: TangentGrid;
}

export function createNearestSearch(grid: TangentGrid): NearestSearch {
  return { slot: -1, chordSquare: Number.POSITIVE_INFINITY, grid };
}

/**
 * Finds the point nearest to the origin whose unit vector begins at `offset`; of several at the same chord, the first
 * in the caller's order. Visits the rings of cells around the origin and stops before a ring that is wholly farther.
 * The offset avoids an allocation: decimal numbers as arguments would be boxed at each call.
 */
export function findNearest(search: NearestSearch, origins: Float64Array, offset: number): void {
  const x = origins[offset] as number;
  const y = origins[offset + 1] as number;
  const z = origins[offset + 2] as number;
  const { grid } = search;
  const { axes, cellSize, columns, rows } = grid;
  search.slot = -1;
  search.chordSquare = Number.POSITIVE_INFINITY;
  const u = x * (axes[0] as number) + y * (axes[1] as number) + z * (axes[2] as number);
  const v = x * (axes[3] as number) + y * (axes[4] as number) + z * (axes[5] as number);
  const column = clamp(Math.floor((u - grid.minU) / cellSize), columns - 1);
  const row = clamp(Math.floor((v - grid.minV) / cellSize), rows - 1);
  const lastRing = Math.max(column, columns - 1 - column, row, rows - 1 - row);
  for (let ring = 0; ring <= lastRing; ring += 1) {
    if (ring > 0 && squareToRing(grid, u, v, column, row, ring) > search.chordSquare) {
      return;
    }
    scanRing(search, origins, offset, column, row, ring);
  }
}

function clamp(value: number, greatest: number): number {
  return Math.max(0, Math.min(value, greatest));
}

/**
 * Lower bound of the squared chord from the origin to any cell of this ring or beyond: the nearest of the four sides of
 * the block of earlier rings. A side at the edge of the grid does not count.
 */
function squareToRing(grid: TangentGrid, u: number, v: number, column: number, row: number, ring: number): number {
  const { minU, minV, maxU, maxV, cellSize, columns, rows } = grid;
  // Distance of the origin from the grid along an axis: every cell is at least as far.
  const outsideU = Math.max(minU - u, u - maxU, 0);
  const outsideV = Math.max(minV - v, v - maxV, 0);
  let alongU = Number.POSITIVE_INFINITY;
  let alongV = Number.POSITIVE_INFINITY;
  if (column - ring >= 0) {
    alongU = u - (minU + (column - ring + 1) * cellSize);
  }
  if (column + ring < columns) {
    alongU = Math.min(alongU, minU + (column + ring) * cellSize - u);
  }
  if (row - ring >= 0) {
    alongV = v - (minV + (row - ring + 1) * cellSize);
  }
  if (row + ring < rows) {
    alongV = Math.min(alongV, minV + (row + ring) * cellSize - v);
  }
  return Math.min(alongU * alongU + outsideV * outsideV, alongV * alongV + outsideU * outsideU);
}

function scanRing(
  search: NearestSearch,
  origins: Float64Array,
  offset: number,
  column: number,
  row: number,
  ring: number,
): void {
  const { columns, rows } = search.grid;
  const firstRow = Math.max(0, row - ring);
  const lastRow = Math.min(rows - 1, row + ring);
  const firstColumn = Math.max(0, column - ring);
  const lastColumn = Math.min(columns - 1, column + ring);
  for (let at = firstRow; at <= lastRow; at += 1) {
    if (at === row - ring || at === row + ring) {
      scanCells(search, origins, offset, at * columns + firstColumn, at * columns + lastColumn);
      continue;
    }
    if (column - ring >= 0) {
      scanCells(search, origins, offset, at * columns + firstColumn, at * columns + firstColumn);
    }
    if (column + ring < columns) {
      scanCells(search, origins, offset, at * columns + lastColumn, at * columns + lastColumn);
    }
  }
}

/** Compares the points of consecutive cells of one row, whose slots are consecutive. */
function scanCells(
  search: NearestSearch,
  origins: Float64Array,
  offset: number,
  firstCell: number,
  lastCell: number,
): void {
  const x = origins[offset] as number;
  const y = origins[offset + 1] as number;
  const z = origins[offset + 2] as number;
  const { cellStarts, vectors, pointOfSlot } = search.grid;
  const end = cellStarts[lastCell + 1] as number;
  // Local copies for the loop, written back once.
  let nearestSlot = search.slot;
  let least = search.chordSquare;
  for (let slot = cellStarts[firstCell] as number; slot < end; slot += 1) {
    const at = 3 * slot;
    const dx = (vectors[at] as number) - x;
    const dy = (vectors[at + 1] as number) - y;
    const dz = (vectors[at + 2] as number) - z;
    const chordSquare = dx * dx + dy * dy + dz * dz;
    if (chordSquare < least || (chordSquare === least && comesBefore(pointOfSlot, slot, nearestSlot))) {
      nearestSlot = slot;
      least = chordSquare;
    }
  }
  search.slot = nearestSlot;
  search.chordSquare = least;
}

function comesBefore(pointOfSlot: Int32Array, slot: number, other: number): boolean {
  return (pointOfSlot[slot] as number) < (pointOfSlot[other] as number);
}
