import type { ReliefGrid } from "../../domain/relief-grid.ts";
import { fromMercator, toMercator } from "../../geo/web-mercator.ts";

/** An interpolated relief, from the north-west, row by row, as an image in Mercator's projection. */
export interface SmoothRelief {
  readonly width: number;
  readonly height: number;
  readonly heightsM: Float32Array;
  /** 1 where the relief is known, 0 where it is not, between the two along the edge. */
  readonly known: Float32Array;
  /** Size of a pixel on the ground, in metres. */
  readonly pixelM: number;
}

const METRES_PER_DEGREE = 111_195;

/** Interpolates the grid `factor` times finer by uniform cubic B-splines, which smooth the steps that a slanting light would show. */
export function smoothGrid(grid: ReliefGrid, factor: number): SmoothRelief {
  const known = Float32Array.from(grid.heightsM, (height) => (Number.isNaN(height) ? 0 : 1));
  const width = (grid.columns - 1) * factor;
  const height = (grid.rows - 1) * factor;
  const [, south, , north] = grid.bounds;
  return {
    width,
    height,
    heightsM: refine(extend(grid), grid, width, height),
    known: refine(known, grid, width, height),
    pixelM: ((north - south) * METRES_PER_DEGREE) / height,
  };
}

/** Reach of the spline beyond the edge of known cells, in cells. */
const SPLINE_REACH = 3;

/** Extends heights some cells into the unknown, so that the edge is not a cliff. */
function extend({ columns, heightsM }: ReliefGrid): Float32Array {
  let extended = heightsM;
  for (let ring = 0; ring < SPLINE_REACH; ring++) {
    const before = extended;
    extended = before.map((height, cell) =>
      Number.isNaN(height)
        ? meanOfKnown([before[cell - 1], before[cell + 1], before[cell - columns], before[cell + columns]])
        : height,
    );
  }
  return extended.map((height) => (Number.isNaN(height) ? 0 : height));
}

function meanOfKnown(heightsM: readonly (number | undefined)[]): number {
  const known = heightsM.filter((height) => height !== undefined && !Number.isNaN(height));
  return known.reduce((sum: number, height = 0) => sum + height, 0) / known.length;
}

function refine(values: Float32Array, grid: ReliefGrid, width: number, height: number): Float32Array {
  const { columns, rows } = grid;
  const wide = refineRows(values, columns, rows, evenly(width, columns));
  const tall = refineRows(transpose(wide, width, rows), rows, width, mercatorRows(grid, height));
  return transpose(tall, height, width);
}

/** Column coordinate of each pixel of a row. */
function evenly(width: number, columns: number): Float64Array {
  return Float64Array.from({ length: width }, (_, x) => ((x + 0.5) / width) * (columns - 1));
}

/** Row coordinate of each row of the image: the map stretches an image evenly in Mercator's projection. */
function mercatorRows({ rows, bounds }: ReliefGrid, height: number): Float64Array {
  const [, south, , north] = bounds;
  const [from, to] = [toMercator([0, north])[1], toMercator([0, south])[1]];
  return Float64Array.from({ length: height }, (_, y) => {
    const [, latitude] = fromMercator([0, from + ((to - from) * (y + 0.5)) / height]);
    return ((latitude - south) / (north - south)) * (rows - 1);
  });
}

function refineRows(values: Float32Array, columns: number, rows: number, places: Float64Array): Float32Array {
  const width = places.length;
  const fine = new Float32Array(width * rows);
  for (let x = 0; x < width; x++) {
    const place = places[x] ?? 0;
    const column = Math.floor(place);
    const [a, b, c, d] = splineWeights(place - column);
    const [west, here, east, farEast] = [column - 1, column, column + 1, column + 2].map((index) =>
      Math.min(columns - 1, Math.max(0, index)),
    ) as [number, number, number, number];
    for (let row = 0; row < rows; row++) {
      const start = row * columns;
      const sum = a * at(values, start + west) + b * at(values, start + here);
      fine[row * width + x] = sum + c * at(values, start + east) + d * at(values, start + farEast);
    }
  }
  return fine;
}

function at(values: Float32Array, index: number): number {
  return values[index] ?? 0;
}

function splineWeights(t: number): [number, number, number, number] {
  const u = 1 - t;
  return [u ** 3 / 6, (3 * t ** 3 - 6 * t ** 2 + 4) / 6, (3 * u ** 3 - 6 * u ** 2 + 4) / 6, t ** 3 / 6];
}

function transpose(values: Float32Array, width: number, height: number): Float32Array {
  const turned = new Float32Array(values.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) turned[x * height + y] = values[y * width + x] ?? 0;
  }
  return turned;
}
