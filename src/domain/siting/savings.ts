import type { SitingProblem } from "./siting-problem.ts";

/**
 * What a place at each candidate's seat would save each commune if it stood alone, where that is more than nothing (compressed
 * sparse rows). Both aims are this one: choose so many rows that the sum, over communes, of the greatest amount among the chosen
 * rows is the greatest. Amounts are whole numbers, so that no sum depends on the order of its terms; rows and communes stand in
 * an order of their own, so that nothing depends on the order they were given in.
 */
export interface Savings {
  /** Rank, among the communes given, of each row's own: the most populated first, then by code, so that of equals the first is taken. */
  readonly candidates: Uint32Array;
  /** The cells of row n go from starts[n] to starts[n + 1]. */
  readonly starts: Uint32Array;
  /** Places in the same order of preference, growing within a row. */
  readonly communes: Uint16Array;
  readonly amounts: Float64Array;
  readonly communeCount: number;
}

/**
 * Lists the savings of a problem; candidates that save nobody anything have no row.
 * @param amountOf what a commune that counts saves when its cost falls to this one: a whole number, 0 or less for nothing.
 */
export function listSavings(problem: SitingProblem, amountOf: (commune: number, cost: number) => number): Savings {
  const preferred = byPreference(problem);
  const placeOf = new Uint16Array(preferred.length);
  for (const [place, commune] of preferred.entries()) placeOf[commune] = place;
  const isDemand = marks(problem.demand, preferred.length);
  const isCandidate = marks(problem.candidates, preferred.length);
  const candidates: number[] = [];
  const starts = [0];
  const cells: Cell[] = [];
  for (const candidate of preferred) {
    if (isCandidate[candidate] === 0) continue;
    const row: Cell[] = [];
    forEachReached(problem, candidate, (commune, cost) => {
      const amount = isDemand[commune] === 1 ? amountOf(commune, cost) : 0;
      if (amount > 0) row.push({ place: placeOf[commune] as number, amount });
    });
    if (row.length === 0) continue;
    for (const cell of row.sort((a, b) => a.place - b.place)) cells.push(cell);
    candidates.push(candidate);
    starts.push(cells.length);
  }
  return {
    candidates: Uint32Array.from(candidates),
    starts: Uint32Array.from(starts),
    communes: Uint16Array.from(cells, ({ place }) => place),
    amounts: Float64Array.from(cells, ({ amount }) => amount),
    communeCount: preferred.length,
  };
}

interface Cell {
  readonly place: number;
  readonly amount: number;
}

/** The candidate's own commune, which a place there costs nothing, then those of its list. */
function forEachReached(
  { costs }: SitingProblem,
  candidate: number,
  take: (commune: number, cost: number) => void,
): void {
  take(candidate, 0);
  const end = costs.starts[candidate + 1] as number;
  for (let cell = costs.starts[candidate] as number; cell < end; cell++) {
    take(costs.communes[cell] as number, costs.costs[cell] as number);
  }
}

function byPreference({ communes }: SitingProblem): number[] {
  const populationOf = (rank: number) => communes[rank]?.population ?? 0;
  const codeOf = (rank: number) => communes[rank]?.code ?? "";
  return [...communes.keys()].sort((a, b) => populationOf(b) - populationOf(a) || (codeOf(a) < codeOf(b) ? -1 : 1));
}

function marks(ranks: readonly number[], count: number): Uint8Array {
  const marked = new Uint8Array(count);
  for (const rank of ranks) marked[rank] = 1;
  return marked;
}
