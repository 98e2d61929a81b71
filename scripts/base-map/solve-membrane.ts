/** Weighted values on a grid; weight 0 for an unknown value. */
export interface Pins {
  readonly columns: number;
  readonly rows: number;
  readonly weights: Float64Array;
  /** Sum of weight × value in each cell. */
  readonly sums: Float64Array;
}

const SWEEPS_PER_LEVEL = 14;
const FINAL_SWEEPS = 40;
/** Over-relaxation factor; it diverges from 2 on. */
const HASTE = 1.6;

/**
 * Solves the discrete Laplace equation with the pins as weighted boundary values (coarse to fine, successive over-relaxation): even slopes
 * between a ridge and a river, with a sharp edge along both.
 */
export function solveMembrane(pins: Pins): Float64Array {
  const surface = startFromCoarser(pins);
  relax(surface, pins, FINAL_SWEEPS, HASTE);
  return surface;
}

function startFromCoarser(pins: Pins): Float64Array {
  const { columns, rows, weights, sums } = pins;
  if (columns <= 2 || rows <= 2) {
    const weight = weights.reduce((sum, value) => sum + value, 0);
    const mean = weight === 0 ? 0 : sums.reduce((sum, value) => sum + value, 0) / weight;
    return new Float64Array(columns * rows).fill(mean);
  }
  const coarse = coarsen(pins);
  const below = startFromCoarser(coarse);
  const surface = Float64Array.from(
    { length: columns * rows },
    (_, cell) => below[coarseCell(cell, pins, coarse)] ?? 0,
  );
  relax(surface, pins, SWEEPS_PER_LEVEL, 1);
  return surface;
}

/** Merges 2 × 2 cells; the weight of a cell is at most 1. */
function coarsen(pins: Pins): Pins {
  const columns = Math.ceil(pins.columns / 2);
  const rows = Math.ceil(pins.rows / 2);
  const coarse = { columns, rows, weights: new Float64Array(columns * rows), sums: new Float64Array(columns * rows) };
  for (const [cell, weight] of pins.weights.entries()) {
    if (weight === 0) continue;
    const into = coarseCell(cell, pins, coarse);
    const share = Math.min(1, weight);
    coarse.weights[into] = (coarse.weights[into] ?? 0) + share;
    coarse.sums[into] = (coarse.sums[into] ?? 0) + (share * (pins.sums[cell] ?? 0)) / weight;
  }
  return coarse;
}

function coarseCell(cell: number, fine: Pins, coarse: Pins): number {
  return (Math.floor(cell / fine.columns) >> 1) * coarse.columns + ((cell % fine.columns) >> 1);
}

function relax(surface: Float64Array, pins: Pins, sweeps: number, haste: number): void {
  const { columns, rows } = pins;
  // Beyond the edge of the grid the cell itself replaces its neighbour.
  const at = (cell: number, isInside: boolean, here: number) => (isInside ? (surface[cell] ?? here) : here);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let cell = 0; cell < surface.length; cell++) {
      const here = surface[cell] ?? 0;
      const column = cell % columns;
      const neighbours =
        at(cell - 1, column > 0, here) +
        at(cell + 1, column < columns - 1, here) +
        at(cell - columns, cell >= columns, here) +
        at(cell + columns, cell < columns * (rows - 1), here);
      const rest = (neighbours + (pins.sums[cell] ?? 0)) / (4 + (pins.weights[cell] ?? 0));
      surface[cell] = here + haste * (rest - here);
    }
  }
}
