import { addedBy, enterRow } from "./saved-by.ts";
import type { Savings } from "./savings.ts";

/**
 * Greedy choice: takes the row that adds the most, of equals the first, until `count` are taken or none adds anything.
 * Guarantee: at least 1 − 1/e of the optimum, G. L. Nemhauser, L. A. Wolsey and M. L. Fisher (1978), An analysis of
 * approximations for maximizing submodular set functions, Mathematical Programming 14, 265-294. Additions only
 * decrease, so rows with a too small last addition are not evaluated again: M. Minoux (1978), Accelerated greedy
 * algorithms for maximizing submodular set functions.
 * @param among rows to choose from, in the order of preference.
 */
export function greedyRows(savings: Savings, count: number, among: Iterable<number> = allRows(savings)): number[] {
  const rows = Uint32Array.from(among);
  const atMost = new Float64Array(rows.length).fill(Number.POSITIVE_INFINITY);
  const best = new Float64Array(savings.pointCount);
  const taken: number[] = [];
  while (taken.length < count) {
    let most = 0;
    let found = -1;
    for (let at = 0; at < rows.length; at++) {
      if ((atMost[at] as number) <= most) continue;
      const added = addedBy(savings, rows[at] as number, best);
      atMost[at] = added;
      if (added <= most) continue;
      most = added;
      found = at;
    }
    if (found < 0) return taken;
    const row = rows[found] as number;
    enterRow(savings, row, best);
    taken.push(row);
  }
  return taken;
}

function allRows({ candidates }: Savings): Iterable<number> {
  return candidates.keys();
}
