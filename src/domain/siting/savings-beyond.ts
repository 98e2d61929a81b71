import { enterRow } from "./saved-by.ts";
import type { Savings } from "./savings.ts";

/**
 * What the other rows save beyond the taken ones: of each point the amount that exceeds the greatest one of the taken rows. Rows that save nothing
 * beyond are left out, and so are the taken ones. A choice of other rows saves, beside the taken ones, what it saves here.
 */
export function savingsBeyond(savings: Savings, taken: readonly number[]): Savings {
  if (taken.length === 0) return savings;
  const best = new Float64Array(savings.pointCount);
  for (const row of taken) enterRow(savings, row, best);
  const isTaken = new Set(taken);
  const candidates: number[] = [];
  const starts = [0];
  const points: number[] = [];
  const amounts: number[] = [];
  for (const [row, candidate] of savings.candidates.entries()) {
    if (isTaken.has(row)) continue;
    const end = savings.starts[row + 1] as number;
    for (let cell = savings.starts[row] as number; cell < end; cell++) {
      const point = savings.points[cell] as number;
      const beyond = (savings.amounts[cell] as number) - (best[point] as number);
      if (beyond <= 0) continue;
      points.push(point);
      amounts.push(beyond);
    }
    if (points.length === starts.at(-1)) continue;
    candidates.push(candidate);
    starts.push(points.length);
  }
  return {
    candidates: Uint32Array.from(candidates),
    starts: Uint32Array.from(starts),
    points: Uint32Array.from(points),
    amounts: Float64Array.from(amounts),
    pointCount: savings.pointCount,
  };
}
