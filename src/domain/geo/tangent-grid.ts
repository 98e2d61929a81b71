/**
 * Points of the unit sphere sorted into square cells of the tangent plane at their mean. In the orthographic projection
 * the distance of two points never exceeds their chord: a cell that is too far in the plane contains no near point. The
 * search is therefore exact anywhere on the sphere, poles and antimeridian included. It is fast where the points lie
 * within one continent, since the projection shortens little there.
 */
export interface TangentGrid {
  /** Unit vectors of the plane's axes: x, y, z of the first, then of the second. */
  readonly axes: Float64Array;
  readonly minU: number;
  readonly minV: number;
  readonly maxU: number;
  readonly maxV: number;
  readonly cellSize: number;
  readonly columns: number;
  readonly rows: number;
  /** First slot of each cell, row by row, and the end of the last cell. */
  readonly cellStarts: Int32Array;
  /** Rank of each slot's point in the caller's order, ascending within a cell. */
  readonly pointOfSlot: Int32Array;
  /** x, y, z of each slot. */
  readonly vectors: Float64Array;
}

/** Fewer points per cell mean more empty cells to visit, more points more chords to compare. Measured. */
const POINTS_PER_CELL = 2;

/** Sorts unit vectors (x, y, z of each point in turn; at least one point) into a grid. */
export function createTangentGrid(pointVectors: Float64Array): TangentGrid {
  const count = pointVectors.length / 3;
  const axes = tangentAxes(pointVectors);
  const plane = projectAll(pointVectors, axes);
  const [minU, maxU] = extent(plane, 0);
  const [minV, maxV] = extent(plane, 1);
  const cellSize = chooseCellSize(maxU - minU, maxV - minV, count / POINTS_PER_CELL);
  const columns = Math.floor((maxU - minU) / cellSize) + 1;
  const rows = Math.floor((maxV - minV) / cellSize) + 1;
  const cellOfPoint = new Int32Array(count);
  for (let point = 0; point < count; point += 1) {
    const column = Math.floor(((plane[2 * point] as number) - minU) / cellSize);
    const row = Math.floor(((plane[2 * point + 1] as number) - minV) / cellSize);
    cellOfPoint[point] = row * columns + column;
  }
  const { cellStarts, pointOfSlot } = sortByCell(cellOfPoint, columns * rows);
  const vectors = inSlotOrder(pointVectors, pointOfSlot);
  return { axes, minU, minV, maxU, maxV, cellSize, columns, rows, cellStarts, pointOfSlot, vectors };
}

/** Two unit vectors orthogonal to each other and to the mean of the points. */
function tangentAxes(vectors: Float64Array): Float64Array {
  let x = 0;
  let y = 0;
  let z = 0;
  for (let offset = 0; offset < vectors.length; offset += 3) {
    x += vectors[offset] as number;
    y += vectors[offset + 1] as number;
    z += vectors[offset + 2] as number;
  }
  const length = Math.hypot(x, y, z);
  // The mean of points all around the sphere may be zero: any plane then serves.
  const normal = length < 1e-9 ? [0, 0, 1] : [x / length, y / length, z / length];
  const [normalX = 0, normalY = 0, normalZ = 1] = normal;
  // East at the mean; at a pole, where east is undefined, the direction of longitude 0.
  const east = Math.hypot(normalX, normalY);
  const [eastX, eastY] = east < 1e-9 ? [1, 0] : [-normalY / east, normalX / east];
  return Float64Array.of(eastX, eastY, 0, -normalZ * eastY, normalZ * eastX, normalX * eastY - normalY * eastX);
}

/** u, v of each point in turn. */
function projectAll(vectors: Float64Array, axes: Float64Array): Float64Array {
  const plane = new Float64Array((vectors.length / 3) * 2);
  for (let from = 0, to = 0; from < vectors.length; from += 3, to += 2) {
    plane[to] = dot(vectors, from, axes, 0);
    plane[to + 1] = dot(vectors, from, axes, 3);
  }
  return plane;
}

function dot(a: Float64Array, atA: number, b: Float64Array, atB: number): number {
  return (
    (a[atA] as number) * (b[atB] as number) +
    (a[atA + 1] as number) * (b[atB + 1] as number) +
    (a[atA + 2] as number) * (b[atB + 2] as number)
  );
}

/** Least and greatest coordinate along one axis of the plane (0: u, 1: v). */
function extent(plane: Float64Array, axis: 0 | 1): [least: number, greatest: number] {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let at: number = axis; at < plane.length; at += 2) {
    least = Math.min(least, plane[at] as number);
    greatest = Math.max(greatest, plane[at] as number);
  }
  return [least, greatest];
}

/** Side of a square cell such that about `cells` cells cover the rectangle, and at most 3 × `cells` + 1. */
function chooseCellSize(width: number, height: number, cells: number): number {
  const size = Math.max(Math.sqrt((width * height) / cells), width / cells, height / cells);
  return size > 0 ? size : 1;
}

/** Counting sort by cell: stable within a cell. */
function sortByCell(cellOfPoint: Int32Array, cellCount: number): { cellStarts: Int32Array; pointOfSlot: Int32Array } {
  const cellStarts = new Int32Array(cellCount + 1);
  for (const cell of cellOfPoint) {
    cellStarts[cell + 1] = (cellStarts[cell + 1] as number) + 1;
  }
  for (let cell = 0; cell < cellCount; cell += 1) {
    cellStarts[cell + 1] = (cellStarts[cell + 1] as number) + (cellStarts[cell] as number);
  }
  const nextSlots = cellStarts.slice();
  const pointOfSlot = new Int32Array(cellOfPoint.length);
  for (const [point, cell] of cellOfPoint.entries()) {
    const slot = nextSlots[cell] as number;
    pointOfSlot[slot] = point;
    nextSlots[cell] = slot + 1;
  }
  return { cellStarts, pointOfSlot };
}

function inSlotOrder(vectors: Float64Array, pointOfSlot: Int32Array): Float64Array {
  const sorted = new Float64Array(vectors.length);
  for (const [slot, point] of pointOfSlot.entries()) {
    sorted.set(vectors.subarray(3 * point, 3 * point + 3), 3 * slot);
  }
  return sorted;
}
