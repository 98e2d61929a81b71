import type { SeatCosts } from "../domain/network/seat-costs.ts";

/** For each position its demand points with their costs. */
export function aReach(rows: readonly (readonly (readonly [point: number, cost: number])[])[]): SeatCosts {
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length);
  return {
    starts: Uint32Array.from(starts),
    points: Uint32Array.from(rows.flat(), ([point]) => point),
    costs: Float64Array.from(rows.flat(), ([, cost]) => cost),
    limit: Number.POSITIVE_INFINITY,
  };
}
