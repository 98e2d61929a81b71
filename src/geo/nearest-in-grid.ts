import type { TangentGrid } from "./tangent-grid.ts";

/** A search through one grid, used again for each origin so that nothing is allocated in between. */
export interface NearestSearch {
  /** Slot of the nearest point found by the last `findNearest`; -1 when the origin was not finite. */
  slot: number;
  /** Square of the chord to it, on the unit sphere. */
  chordSquare: number;
  readonly grid: TangentGrid;
}

export function createNearestSearch(grid: TangentGrid): NearestSearch {
  return { slot: -1, chordSquare: Number.POSITIVE_INFINITY, grid };
}

/**
 * Sets the search to the point nearest to (x, y, z) of the unit sphere; of several at the same chord, to the first in
 * the caller's order. Walks the rings of cells around the origin and stops before a ring that is wholly farther.
 */
export function findNearest(search: NearestSearch, x: number, y: number, z: number): void {
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
    scanRing(search, x, y, z, column, row, ring);
  }
}

function clamp(value: number, greatest: number): number {
  return value < 0 ? 0 : value > greatest ? greatest : value;
}

/**
 * A square that no chord from the origin to a cell of this ring or beyond falls under: the nearest of the four sides of
 * the block that the earlier rings fill. A side where the grid ends has nothing behind it.
 */
function squareToRing(grid: TangentGrid, u: number, v: number, column: number, row: number, ring: number): number {
  const { minU, minV, maxU, maxV, cellSize, columns, rows } = grid;
  // How far the origin lies outside the grid: every cell is at least as far along that axis.
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
  x: number,
  y: number,
  z: number,
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
      scanCells(search, x, y, z, at * columns + firstColumn, at * columns + lastColumn);
      continue;
    }
    if (column - ring >= 0) {
      scanCells(search, x, y, z, at * columns + firstColumn, at * columns + firstColumn);
    }
    if (column + ring < columns) {
      scanCells(search, x, y, z, at * columns + lastColumn, at * columns + lastColumn);
    }
  }
}

/** Compares the points of a run of cells of one row, whose slots follow one another. */
function scanCells(search: NearestSearch, x: number, y: number, z: number, firstCell: number, lastCell: number): void {
  const { cellStarts, vectors, pointOfSlot } = search.grid;
  const end = cellStarts[lastCell + 1] as number;
  for (let slot = cellStarts[firstCell] as number; slot < end; slot += 1) {
    const offset = 3 * slot;
    const dx = (vectors[offset] as number) - x;
    const dy = (vectors[offset + 1] as number) - y;
    const dz = (vectors[offset + 2] as number) - z;
    const chordSquare = dx * dx + dy * dy + dz * dz;
    if (chordSquare > search.chordSquare) {
      continue;
    }
    const isFirst =
      chordSquare < search.chordSquare || (pointOfSlot[slot] as number) < (pointOfSlot[search.slot] as number);
    if (isFirst) {
      search.slot = slot;
      search.chordSquare = chordSquare;
    }
  }
}
