import type { BoundingBox } from "./geo/bounding-box.ts";

/** Extent of the real ground: the seven départements and their surroundings. */
export const GROUND_BOX: BoundingBox = [4.55, 43.4, 7.8, 46.55];
/** Cells along each side of the extent. */
const SIDE = 4;
/** From this zoom on the finer files are loaded. */
export const NEAR_ZOOM = 9.5;

/** "03": column from the west, row from the south. */
export type CellId = `${number}`;

/** The cells of the grid with their boxes. */
export const GROUND_CELLS: ReadonlyMap<CellId, BoundingBox> = new Map(
  Array.from({ length: SIDE * SIDE }, (_, at) => {
    const [column, row] = [at % SIDE, Math.floor(at / SIDE)];
    return [
      `${column}${row}` as CellId,
      [edge(0, column), edge(1, row), edge(0, column + 1), edge(1, row + 1)],
    ] as const;
  }),
);

function edge(axis: 0 | 1, step: number): number {
  const [from, to] = [GROUND_BOX[axis], GROUND_BOX[axis === 0 ? 2 : 3]];
  return from + ((to - from) * step) / SIDE;
}

/** Name of the finer file of a cell. */
export function groundFile(cell: CellId): string {
  return `base-map-${cell}.topojson`;
}

/** The cells that a box touches. */
export function cellsIn([west, south, east, north]: BoundingBox): readonly CellId[] {
  return [...GROUND_CELLS]
    .filter(([, box]) => box[0] < east && box[2] > west && box[1] < north && box[3] > south)
    .map(([cell]) => cell);
}
