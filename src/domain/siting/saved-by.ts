import type { Savings } from "./savings.ts";

/** Sum over points of the greatest amount among the chosen rows. */
export function savedBy(savings: Savings, rows: readonly number[]): number {
  const best = new Float64Array(savings.pointCount);
  return rows.reduce((sum, row) => sum + enterRow(savings, row, best), 0);
}

/** Adds a row to chosen ones with the greatest amounts `best`, and returns the increase. */
export function enterRow(savings: Savings, row: number, best: Float64Array): number {
  const added = addedBy(savings, row, best);
  const { starts, points, amounts } = savings;
  for (let cell = starts[row] as number; cell < (starts[row + 1] as number); cell++) {
    const point = points[cell] as number;
    best[point] = Math.max(best[point] as number, amounts[cell] as number);
  }
  return added;
}

/** Increase that a row would bring to chosen ones with the greatest amounts `best`. */
export function addedBy({ starts, points, amounts }: Savings, row: number, best: Float64Array): number {
  const end = starts[row + 1] as number;
  let added = 0;
  for (let cell = starts[row] as number; cell < end; cell++) {
    added += Math.max(0, (amounts[cell] as number) - (best[points[cell] as number] as number));
  }
  return added;
}
