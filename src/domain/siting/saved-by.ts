import type { Savings } from "./savings.ts";

/** The sum, over points, of the greatest amount that any of the chosen rows saves it. */
export function savedBy(savings: Savings, rows: readonly number[]): number {
  const best = new Float64Array(savings.pointCount);
  return rows.reduce((sum, row) => sum + enterRow(savings, row, best), 0);
}

/** Enters a row among chosen ones, whose greatest amounts are `best`, and gives what it adds to them. */
export function enterRow(savings: Savings, row: number, best: Float64Array): number {
  const added = addedBy(savings, row, best);
  const { starts, points, amounts } = savings;
  for (let cell = starts[row] as number; cell < (starts[row + 1] as number); cell++) {
    const point = points[cell] as number;
    best[point] = Math.max(best[point] as number, amounts[cell] as number);
  }
  return added;
}

/** What a row would add to chosen ones, whose greatest amounts are `best`. */
export function addedBy({ starts, points, amounts }: Savings, row: number, best: Float64Array): number {
  const end = starts[row + 1] as number;
  let added = 0;
  for (let cell = starts[row] as number; cell < end; cell++) {
    added += Math.max(0, (amounts[cell] as number) - (best[points[cell] as number] as number));
  }
  return added;
}
