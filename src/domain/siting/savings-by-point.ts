import type { Savings } from "./savings.ts";

/** The savings per demand point: the rows that save it anything, and the amounts (compressed sparse columns). */
export interface SavingsByPoint {
  /** Column n is cells starts[n] to starts[n + 1], in the order of rows. */
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly amounts: Float64Array;
}

export function listByPoint({ candidates, starts, points, amounts, pointCount }: Savings): SavingsByPoint {
  const own = new Uint32Array(pointCount + 1);
  for (const point of points) own[point + 1] = (own[point + 1] as number) + 1;
  for (let point = 0; point < pointCount; point++) own[point + 1] = (own[point + 1] as number) + (own[point] as number);
  const next = own.slice();
  const byPoint = { starts: own, rows: new Uint32Array(points.length), amounts: new Float64Array(points.length) };
  for (let row = 0; row < candidates.length; row++) {
    for (let cell = starts[row] as number; cell < (starts[row + 1] as number); cell++) {
      const point = points[cell] as number;
      const at = next[point] as number;
      next[point] = at + 1;
      byPoint.rows[at] = row;
      byPoint.amounts[at] = amounts[cell] as number;
    }
  }
  return byPoint;
}
