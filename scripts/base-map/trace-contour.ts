import { contours } from "d3-contour";
import type { PlanePoint } from "./plane.ts";

/** Values at the corners of a grid of square cells, row by row from the south-west. */
export interface Field {
  readonly columns: number;
  readonly rows: number;
  readonly origin: PlanePoint;
  readonly cellKm: number;
  readonly values: Float64Array;
}

/** d3-contour has a value in the middle of each of its cells. */
const MIDDLE = 0.5;

/**
 * The areas above zero by marching squares: closed rings, the outer one first and counter-clockwise, then its holes, clockwise. The border
 * of the field counts as outside.
 */
export function traceContour({ columns, rows, origin, cellKm, values }: Field): PlanePoint[][][] {
  const { coordinates } = contours().size([columns, rows]).contour(Array.from(values), 0);
  return coordinates.map((polygon) =>
    polygon.map((ring) =>
      // Its rows go down, ours to the north.
      [...ring]
        .reverse()
        .map(
          ([column = 0, row = 0]): PlanePoint => [
            origin[0] + (column - MIDDLE) * cellKm,
            origin[1] + (row - MIDDLE) * cellKm,
          ],
        ),
    ),
  );
}
