import type { PlanePoint } from "./plane.ts";

/** Values at the corners of a grid of square cells, row by row from the south-west. */
export interface Field {
  readonly columns: number;
  readonly rows: number;
  readonly origin: PlanePoint;
  readonly cellKm: number;
  readonly values: Float64Array;
}

/** Sides of a cell: south, east, north, west. */
type Side = 0 | 1 | 2 | 3;

/** Segments by the set of corners above zero (south-west 1, south-east 2, north-east 4, north-west 8), with land on the left. */
const SEGMENTS: readonly (readonly (readonly [from: Side, to: Side])[])[] = [
  [],
  [[0, 3]],
  [[1, 0]],
  [[1, 3]],
  [[2, 1]],
  [
    [0, 3],
    [2, 1],
  ],
  [[2, 0]],
  [[2, 3]],
  [[3, 2]],
  [[0, 2]],
  [
    [1, 0],
    [3, 2],
  ],
  [[1, 2]],
  [[3, 1]],
  [[0, 1]],
  [[3, 0]],
  [],
];

/**
 * Closed lines around values above zero (marching squares, the plane case of Lorensen and Cline, 1987), each with its first point repeated,
 * counter-clockwise around the inside. The border of the field counts as outside.
 */
export function traceContour(field: Field): PlanePoint[][] {
  const next = new Map<string, { key: string; point: PlanePoint }>();
  const starts = new Map<string, PlanePoint>();
  for (let row = -1; row < field.rows; row++) {
    for (let column = -1; column < field.columns; column++) {
      for (const [from, to] of SEGMENTS[caseOf(field, column, row)] ?? []) {
        const start = edgeOf(column, row, from);
        const end = edgeOf(column, row, to);
        starts.set(start.key, crossing(field, start));
        next.set(start.key, { key: end.key, point: crossing(field, end) });
      }
    }
  }
  return chain(starts, next);
}

function chain(
  starts: Map<string, PlanePoint>,
  next: ReadonlyMap<string, { key: string; point: PlanePoint }>,
): PlanePoint[][] {
  const rings: PlanePoint[][] = [];
  for (const [startKey, startPoint] of starts) {
    const ring = [startPoint];
    let step = next.get(startKey);
    starts.delete(startKey);
    while (step !== undefined) {
      ring.push(step.point);
      starts.delete(step.key);
      step = step.key === startKey ? undefined : next.get(step.key);
    }
    rings.push(ring);
  }
  return rings;
}

function valueAt({ columns, rows, values }: Field, column: number, row: number): number {
  const isInside = column >= 0 && row >= 0 && column < columns && row < rows;
  return isInside ? (values[row * columns + column] ?? -1) : -1;
}

function caseOf(field: Field, column: number, row: number): number {
  const above = (dx: number, dy: number) => (valueAt(field, column + dx, row + dy) > 0 ? 1 : 0);
  return above(0, 0) + 2 * above(1, 0) + 4 * above(1, 1) + 8 * above(0, 1);
}

interface Edge {
  readonly key: string;
  readonly from: readonly [column: number, row: number];
  readonly to: readonly [column: number, row: number];
}

/** Key of a side of a cell, shared with the adjacent cell. */
function edgeOf(column: number, row: number, side: Side): Edge {
  const isVertical = side === 1 || side === 3;
  const from = [side === 1 ? column + 1 : column, side === 2 ? row + 1 : row] as const;
  const to = isVertical ? ([from[0], from[1] + 1] as const) : ([from[0] + 1, from[1]] as const);
  return { key: `${isVertical ? "v" : "h"}${from[0]},${from[1]}`, from, to };
}

function crossing(field: Field, { from, to }: Edge): PlanePoint {
  const before = valueAt(field, ...from);
  const after = valueAt(field, ...to);
  const share = before === after ? 0.5 : before / (before - after);
  const column = from[0] + (to[0] - from[0]) * share;
  const row = from[1] + (to[1] - from[1]) * share;
  return [field.origin[0] + column * field.cellKm, field.origin[1] + row * field.cellKm];
}
