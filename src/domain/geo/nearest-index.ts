import { MEAN_EARTH_RADIUS_KM, type Position, RADIANS_PER_DEGREE } from "./position.ts";

export interface Nearest {
  /** Rank in the positions of the index. */
  readonly index: number;
  /** Great-circle distance, equal to `greatCircleDistanceKm` within a micrometre. */
  readonly distanceKm: number;
}

/** Nearest position of each origin, in the order of the origins. */
export interface NearestOfEach {
  /** Rank of the nearest position; -1 where there is none. */
  readonly indices: Int32Array;
  /** Great-circle distance to it; Infinity where there is none, so that no threshold is met. */
  readonly distancesKm: Float64Array;
}

export interface NearestIndex {
  /** The nearest position; undefined when the index is empty. Of several at the same distance, the first. */
  nearest(origin: Position): Nearest | undefined;
  /** The same for many origins, without an object for each. */
  nearestOfEach(origins: readonly Position[]): NearestOfEach;
}

/**
 * Index for exact nearest-neighbour queries on the sphere. Sorts the positions into a grid once.
 * @throws RangeError for a position with a coordinate that is not finite.
 */
export function createNearestIndex(positions: readonly Position[]): NearestIndex {
  assertFinite(positions);
  const search = positions.length === 0 ? undefined : createNearestSearch(createTangentGrid(toUnitVectors(positions)));
  return {
    nearest: (origin) => {
      const { indices, distancesKm } = searchEach(search, [origin]);
      const [index = -1] = indices;
      const [distanceKm = Number.POSITIVE_INFINITY] = distancesKm;
      return index < 0 ? undefined : { index, distanceKm };
    },
    nearestOfEach: (origins) => searchEach(search, origins),
  };
}

function assertFinite(positions: readonly Position[]): void {
  for (const [index, position] of positions.entries()) {
    if (!(Number.isFinite(position[0]) && Number.isFinite(position[1]))) {
      throw new RangeError(`Position ${index} is not finite: [${position[0]}, ${position[1]}]`);
    }
  }
}

function searchEach(search: NearestSearch | undefined, origins: readonly Position[]): NearestOfEach {
  const indices = new Int32Array(origins.length).fill(-1);
  const distancesKm = new Float64Array(origins.length).fill(Number.POSITIVE_INFINITY);
  if (search === undefined) {
    return { indices, distancesKm };
  }
  const vectors = toUnitVectors(origins);
  for (let origin = 0; origin < origins.length; origin += 1) {
    findNearest(search, vectors, 3 * origin);
    if (search.slot >= 0) {
      indices[origin] = search.grid.pointOfSlot[search.slot] as number;
      distancesKm[origin] = chordSquareToKm(search.chordSquare);
    }
  }
  return { indices, distancesKm };
}

/**
 * Positions as points of the unit sphere: x, y, z of each in turn. The chord grows with the arc: comparing chords finds
 * the nearest position without trigonometry.
 */
export function toUnitVectors(positions: readonly Position[]): Float64Array {
  const vectors = new Float64Array(positions.length * 3);
  let offset = 0;
  for (const position of positions) {
    const longitude = position[0] * RADIANS_PER_DEGREE;
    const latitude = position[1] * RADIANS_PER_DEGREE;
    const distanceToAxis = Math.cos(latitude);
    vectors[offset] = distanceToAxis * Math.cos(longitude);
    vectors[offset + 1] = distanceToAxis * Math.sin(longitude);
    vectors[offset + 2] = Math.sin(latitude);
    offset += 3;
  }
  return vectors;
}

/** Great-circle kilometres of an arc, from its squared chord on the unit sphere. */
export function chordSquareToKm(chordSquare: number): number {
  return 2 * MEAN_EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chordSquare) / 2));
}

/** Squared chord on the unit sphere of an arc of `km` kilometres; 4 from half the circumference on. */
export function squareOfChord(km: number): number {
  const halfAngle = Math.min(Math.PI / 2, km / (2 * MEAN_EARTH_RADIUS_KM));
  return (2 * Math.sin(halfAngle)) ** 2;
}

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

export interface ReachIndex {
  /** All positions at most `limitKm` great-circle kilometres away, in the order of their ranks. */
  within(origin: Position, limitKm: number): readonly Nearest[];
}

/** Index for exact range queries on the sphere. Sorts the positions into a grid once. */
export function createReachIndex(positions: readonly Position[]): ReachIndex {
  if (positions.length === 0) return { within: () => [] };
  const grid = createTangentGrid(toUnitVectors(positions));
  return {
    within: (origin, limitKm) => {
      const found: Nearest[] = [];
      forEachNear(grid, toUnitVectors([origin]), 0, greatestSquare(limitKm), (index, distanceKm) => {
        if (distanceKm <= limitKm) found.push({ index, distanceKm });
      });
      return found.sort((a, b) => a.index - b.index);
    },
  };
}
